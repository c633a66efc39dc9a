import * as v from "valibot";
import { expect, test } from "vitest";
import { Reason, SeatRequestDraft } from "./seat-request.ts";

const draft = { lines: [{ target: "suite", add: 2 }] };
const accepts = (changes: object) => v.safeParse(SeatRequestDraft, { ...draft, ...changes }).success;

test("a reason is text, with something in it, of at most 500 characters", () => {
  for (const good of ["New team", "<script>alert(1)</script>", "x".repeat(500), " a "]) {
    expect(v.safeParse(Reason, good).success).toBe(true);
  }
  for (const bad of ["", "   ", "\n\t", "x".repeat(501), 7, null, ["x"]]) {
    expect([bad, v.safeParse(Reason, bad).success]).toEqual([bad, false]);
  }
});

test("a draft asks for more, never for a total, and for nothing that it does not name", () => {
  expect(accepts({ reason: "New team", neededBy: "2026-12-01" })).toBe(true);
  const line = { target: "suite", add: 2 };
  const bad = [
    { lines: [] },
    { lines: Array.from({ length: 51 }, () => line) },
    { lines: [{ target: "suite", total: 12 }] },
    ...[0, -1, 1.5, 10_000, "2", null].map((add) => ({ lines: [{ target: "suite", add }] })),
    { price: 1 },
    { state: "approved" },
    ...["2026-12-1", "1.12.2026", "tomorrow", 20261201, "2026-12-01T00:00:00Z"].map((neededBy) => ({ neededBy })),
  ];
  for (const changes of bad) expect([changes, accepts(changes)]).toEqual([changes, false]);
});
