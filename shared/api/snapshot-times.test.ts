import { expect, test } from "vitest";
import { countAge, readAgain } from "./snapshot-times.ts";
import { countedOf, NOW, snapshotOf } from "./testing.ts";

const HOUR = 3_600_000;

/** Counted so many hours before the service answered, whose clock is this far from ours; heard now. */
const counted = (hours: number, clockAhead: number) => {
  const asOf = NOW + clockAhead;
  return { ...countedOf(snapshotOf(10, 8, asOf), asOf - hours * HOUR), readAt: NOW };
};

test.each([0, -7 * 24 * HOUR, 7 * 24 * HOUR])(
  "how long ago people were counted is told from 26 hours on, also where the service's clock is %d ms ahead",
  (clockAhead) => {
    expect(countAge(counted(26, clockAhead), NOW)).toBeNull();
    expect(countAge(counted(25, clockAhead), NOW + HOUR)).toBeNull();
    expect(countAge(counted(25, clockAhead), NOW + HOUR + 1000)).toBe(26 * 3600 + 1);
  },
);

test("it grows though nothing changed when it was read again, however often", () => {
  const once = readAgain(counted(20, 0), NOW + 4 * HOUR);
  const twice = readAgain(once, NOW + 8 * HOUR);
  expect(twice).toMatchObject({ readAt: NOW + 8 * HOUR, saidAt: NOW });
  expect(countAge(twice, NOW + 8 * HOUR)).toBe(28 * 3600);
});

test("where nobody was counted there is nothing to tell", () => {
  expect(countAge(snapshotOf(10, 8), NOW + 100 * HOUR)).toBeNull();
});
