import { expect, test } from "vitest";
import type { ProblemDetails } from "../api/index.ts";
import { countedOf, NOW, seatsOf, snapshotOf, uncountedOf, viewerOf } from "../api/testing.ts";
import { ROLES } from "../seats/roles.ts";
import { badgeContent } from "./badge-content.ts";

const problem: ProblemDetails = { type: "unreachable", status: 0, detail: "" };
const count = (purchased: number, assigned: number) => badgeContent(seatsOf(snapshotOf(purchased, assigned)), NOW);

test.each([
  [10, 2, 8, "plenty"],
  [10, 8, 2, "low"],
  [10, 9, 1, "last"],
  [5, 5, 0, "none"],
  [5, 7, 0, "none"],
])("%i bought, %i used: %i left", (purchased, assigned, left, level) => {
  expect(count(purchased, assigned)).toMatchObject({ kind: "count", left, level, age: null });
});

test("what could not be read is unknown, never 0; what nobody has read yet is nothing", () => {
  expect(badgeContent({ ...seatsOf(null), problem }, NOW)).toEqual({ kind: "unknown", problem });
  expect(badgeContent(seatsOf(null), NOW)).toBeNull();
});

test("before the help desk's people were counted nothing is known", () => {
  const content = badgeContent(seatsOf(uncountedOf(snapshotOf(5, 0))), NOW);
  expect(content).toEqual({ kind: "unknown", problem: { type: "seats-unknown", status: 0, detail: "" } });
});

test("people counted longer than a day ago say so", () => {
  const seats = seatsOf(countedOf(snapshotOf(10, 8), NOW - 48 * 3_600_000));
  expect(badgeContent(seats, NOW)).toMatchObject({ kind: "count", age: null, countAge: 172_800 });
});

test("an old number says its age, and so does one that could not be read anew", () => {
  expect(badgeContent(seatsOf(snapshotOf(10, 8)), NOW + 720_000)).toMatchObject({ left: 2, age: 720 });
  expect(badgeContent({ ...seatsOf(snapshotOf(10, 8)), problem }, NOW + 60_000)).toMatchObject({ left: 2, age: 60 });
});

test("only for whoever has seeBadge, while it is known who is signed in", () => {
  const seen = ROLES.filter((role) => badgeContent(seatsOf(snapshotOf(10, 8), viewerOf(role)), NOW) !== null);
  expect(seen).toEqual(["owner", "billing_admin", "admin"]);
  for (const kind of ["connecting", "signed_out", "not_connected", "updated"] as const) {
    expect(badgeContent({ connection: { kind }, snapshot: snapshotOf(10, 8), problem: null }, NOW)).toBeNull();
  }
});

test("of somebody whose role can't be read both cases are said, and of nobody none", () => {
  const form = { role: "unknown", userType: "unknown", refused: false } as const;
  expect(badgeContent(seatsOf(snapshotOf(10, 8)), NOW)).toMatchObject({ effect: null });
  expect(badgeContent(seatsOf(snapshotOf(10, 8)), NOW, form)).toMatchObject({
    effect: { kind: "role_unknown", after: 1 },
  });
  expect(badgeContent(seatsOf(snapshotOf(5, 5)), NOW, form)).toMatchObject({
    effect: { kind: "none_left", roleKnown: false },
  });
});
