import fc from "fast-check";
import { expect, test } from "vitest";
import { LONGEST_BACKOFF, nextPollSeconds, SHORTEST_ALARM } from "./schedule.ts";

const calm = { pollAfterSeconds: 60, failures: 0, waitSeconds: 0 };

test("no alarm is sooner than the stores allow", () => {
  expect(SHORTEST_ALARM).toBe(30);
  fc.assert(
    fc.property(
      fc.nat(3600),
      fc.nat(40),
      fc.nat(10_000),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (pollAfterSeconds, failures, waitSeconds, random) => {
        const seconds = nextPollSeconds({ pollAfterSeconds, failures, waitSeconds }, () => random);
        expect(seconds).toBeGreaterThanOrEqual(30);
        expect(seconds).toBeGreaterThanOrEqual(waitSeconds);
      },
    ),
  );
});

test("while it works, the service's pace with a tenth of jitter", () => {
  expect(nextPollSeconds(calm, () => 0)).toBe(60);
  expect(nextPollSeconds(calm, () => 0.99)).toBeCloseTo(65.94);
});

test("while it fails, the ceiling doubles to a cap and the jitter is full", () => {
  const ceiling = (failures: number) => nextPollSeconds({ ...calm, failures }, () => 0.999999);
  expect(ceiling(1)).toBeCloseTo(120, 1);
  expect(ceiling(2)).toBeCloseTo(240, 1);
  expect(ceiling(10)).toBeCloseTo(LONGEST_BACKOFF, 1);
  expect(ceiling(5000)).toBeLessThanOrEqual(LONGEST_BACKOFF);
  expect(nextPollSeconds({ ...calm, failures: 10 }, () => 0.5)).toBe(LONGEST_BACKOFF / 2);
});

test("Retry-After is obeyed, whatever else would be sooner", () => {
  expect(nextPollSeconds({ ...calm, waitSeconds: 400 }, () => 0)).toBe(400);
  expect(nextPollSeconds({ ...calm, failures: 3, waitSeconds: 90.5 }, () => 0)).toBe(91);
});
