import { expect, test } from "vitest";
import type { PlaceCheck, SelfCheck } from "./self-check.ts";
import { checkReport, missingPlace } from "./self-check.ts";

const found: PlaceCheck = { place: "add_button", isThere: true, by: ["#add"] };
const lost: PlaceCheck = { place: "add_form", isThere: false, by: ["#mail", "select"] };
const guessed: PlaceCheck = { place: "profile", isThere: false, by: ["#role"] };
const told: PlaceCheck = { place: "team_members", isThere: false, by: ["#seats"] };
const check = (...places: PlaceCheck[]): SelfCheck => ({ table: "2026-11-30", page: "person", places });

test.each([
  ["nothing was checked", null, null],
  ["all is there", check(found), null],
  ["what is told by a guess isn't there", check(found, guessed), null],
  ["what is told by words isn't there, in whatever language", check(told), null],
  ["what has to be there isn't", check(found, guessed, lost), lost],
])("which place is missing where %s", (_, of, is) => expect(missingPlace(of)).toBe(is));

test("a report says what was looked for, by which table, and what it is of", () => {
  expect(checkReport(check(found, lost), { extension: "1.2.3", browser: "Firefox 153" })).toBe(
    [
      "Seatmeter 1.2.3, Firefox 153, table of 2026-11-30",
      "page: person",
      "add_button: found by #add",
      "add_form: NOT FOUND, looked for #mail | select",
    ].join("\n"),
  );
});
