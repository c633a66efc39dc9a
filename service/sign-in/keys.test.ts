import { expect, test } from "vitest";
import { nextKey } from "./keys.ts";
import { sessionLife } from "./session-life.ts";

const day = (days: number) => new Date(Date.UTC(2026, 0, 1) + days * 86_400_000);
const first = { generation: 1, sign_from: day(0) };

test.each([
  ["at first use, at once", [], 0, { generation: 1, sign_from: day(0) }],
  ["not while there is time", [first], 28.9, null],
  ["a day before the last one's month is over", [first], 29, { generation: 2, sign_from: day(30) }],
  ["and no second one while that is waiting", [first, { generation: 2, sign_from: day(30) }], 29.5, null],
  ["late, a day ahead all the same", [first], 100, { generation: 2, sign_from: day(101) }],
])("a key is made %s", (_, keys, now, expected) => {
  expect(nextKey(keys, day(now))).toEqual(expected);
});

test.each([
  ["a week of idleness", 0, 7],
  ["no more than what is left of a month", 28, 2],
  ["a moment after that", 31, 1 / 86_400],
])("a session lives for %s", (_, age, days) => {
  expect(sessionLife(day(0).getTime() / 1000, day(age))).toBe(Math.round(days * 86_400));
});
