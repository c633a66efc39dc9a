import fc from "fast-check";
import { expect, test } from "vitest";
import { timeLeft } from "./time-left.ts";

test("what is left of a wait, until it is over", () => {
  expect(timeLeft(10_000, 4_000, 6_000)).toBe(4_000);
  expect(timeLeft(10_000, 4_000, 9_000)).toBe(1_000);
  expect(timeLeft(10_000, 4_000, 10_001)).toBe(0);
});

test("whatever the clock does, nobody waits longer than was asked for, and nobody stands still", () => {
  const moment = fc.integer({ min: -1e13, max: 1e13 });
  fc.assert(
    fc.property(moment, fc.nat(1e9), moment, (until, asked, now) => {
      const left = timeLeft(until, asked, now);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left).toBeLessThanOrEqual(asked);
      // A clock that has gone back makes no wait of its own.
      if (now < until - asked) expect(left).toBe(0);
    }),
  );
});
