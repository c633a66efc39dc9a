import { describe, expect, test } from "vitest";
import { countList, missingOf, teamByAddress, verdictOf } from "./count-list.ts";
import { peopleCsv, wholeList } from "./testing.ts";

function peopleOf(csv: string) {
  const { list } = wholeList(csv);
  if (list.kind === "fault") throw new Error(list.fault.kind);
  return list.people;
}

const PEOPLE = peopleOf(
  [
    "Name,Email,Role,Restriction",
    "Anna,anna@x.com,Agent,",
    "Bo,bo@x.com,Admin,",
    "Cy,cy@x.com,Agent,Light Agent",
    "Di,di@x.com,Collaboratore,",
    "Ed,ed@x.com,End-user,",
    "Flo,flo@x.com,Wizard,",
    "Gil,gil@x.com,Agent,",
  ].join("\n"),
);

const team = teamByAddress([
  { email: "ANNA@x.com", usesLicense: true },
  { email: "cy@x.com", usesLicense: true },
  { email: "gil@x.com", usesLicense: null },
  { email: "nobody", usesLicense: true },
]);

describe("how many licenses a list takes", () => {
  test("by role, both cases stated where a role isn't known", () => {
    expect(countList(PEOPLE, null)).toEqual({
      people: 7,
      uses: new Map([
        ["agent", 2],
        ["admin", 1],
      ]),
      free: new Map([
        ["light_agent", 1],
        ["contributor", 1],
        ["end_user", 1],
      ]),
      haveOne: null,
      unknown: 1,
      needed: { least: 3, most: 4 },
    });
  });

  test("without those who have one already, by whatever case of their address", () => {
    expect(countList(PEOPLE, team)).toMatchObject({ haveOne: 1, unknown: 2, needed: { least: 1, most: 3 } });
  });

  test("somebody of the team who may use one or not is both cases; who is to use none uses none", () => {
    const verdicts = PEOPLE.map((person) => verdictOf(person, team));
    expect(verdicts).toEqual(["has_one", "uses", "free", "free", "free", "unknown", "unknown"]);
  });

  test("somebody whose role isn't known and who has one needs none", () => {
    const known = teamByAddress([{ email: "flo@x.com", usesLicense: true }]);
    expect(countList(PEOPLE, known)).toMatchObject({ haveOne: 1, unknown: 0, needed: { least: 3, most: 3 } });
  });

  test.each([
    [{ least: 5, most: 5 }, 2, { least: 3, most: 3 }],
    [{ least: 5, most: 7 }, 2, { least: 3, most: 5 }],
    [{ least: 1, most: 4 }, 2, { least: 0, most: 2 }],
    [{ least: 2, most: 2 }, 2, { least: 0, most: 0 }],
    [{ least: 0, most: 0 }, 0, { least: 0, most: 0 }],
    [{ least: 1, most: 2 }, 5, { least: 0, most: 0 }],
  ])("%o needed with %i left: %o missing", (needed, left, missing) => {
    expect(missingOf(needed, left)).toEqual(missing);
  });

  test("ten thousand people", () => {
    expect(countList(peopleOf(peopleCsv(10_000)), team)).toMatchObject({
      people: 10_000,
      unknown: 0,
      needed: { least: 6_000, most: 6_000 },
    });
  });
});
