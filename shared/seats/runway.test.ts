import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DailyPeak } from "./runway.ts";
import { runwayOf } from "./runway.ts";

const TODAY = 1_000;
const line = (days: number, inUseOn: (ago: number) => number): DailyPeak[] =>
  Array.from({ length: days }, (_, ago) => ({ day: TODAY - ago, inUse: inUseOn(ago) }));

describe("the runway", () => {
  test("of steady growth: one seat each second day, ten left", () => {
    const runway = runwayOf({ peaks: line(30, (ago) => 40 - ago / 2), today: TODAY, inUse: 40, purchased: 50 });
    expect(runway).toEqual({
      kind: "runs_out",
      day: TODAY + 20,
      method: { name: "theil_sen", windowDays: 90, days: 30, spanDays: 29, growthPerDay: 0.5, horizonDays: 365 },
    });
  });

  test("is not turned by a few odd days", () => {
    const odd = line(30, (ago) => (ago % 7 === 3 ? 400 : 40 - ago / 2));
    const runway = runwayOf({ peaks: odd, today: TODAY, inUse: 40, purchased: 50 });
    expect(runway).toMatchObject({ kind: "runs_out" });
    if (runway.kind === "runs_out") expect(Math.abs(runway.day - TODAY - 20)).toBeLessThanOrEqual(4);
  });

  test("of what grows by a step a month is seen", () => {
    const peaks = line(90, (ago) => 20 - Math.floor(ago / 30));
    expect(runwayOf({ peaks, today: TODAY, inUse: 20, purchased: 22 })).toMatchObject({ kind: "runs_out" });
  });

  test.each<[string, DailyPeak[], string]>([
    ["nothing", [], "too_little_history"],
    ["thirteen days", line(13, (ago) => 40 - ago), "too_little_history"],
    [
      "what is older than the window",
      line(90, (ago) => 40 - ago).map(({ day, inUse }) => ({ day: day - 90, inUse })),
      "too_little_history",
    ],
    ["what stays", line(60, () => 40), "not_growing"],
    ["what shrinks", line(60, (ago) => 40 + ago), "not_growing"],
    ["what grows by a seat in hundred days", line(90, (ago) => 40 - ago / 100), "beyond_horizon"],
  ])("of %s is not told", (_, peaks, reason) => {
    expect(runwayOf({ peaks, today: TODAY, inUse: 40, purchased: 50 })).toMatchObject({ kind: "unknown", reason });
  });

  test("is over where none is left, and after a removal that left fewer than are used", () => {
    for (const purchased of [40, 30]) {
      expect(runwayOf({ peaks: [], today: TODAY, inUse: 40, purchased })).toMatchObject({ kind: "none_left" });
    }
  });
});

const peaks = fc.uniqueArray(fc.record({ day: fc.integer({ min: TODAY - 120, max: TODAY + 5 }), inUse: fc.nat(500) }), {
  selector: ({ day }) => day,
  maxLength: 100,
});

test("it never lies in the past or beyond the horizon, and no order of the days changes it", () => {
  fc.assert(
    fc.property(peaks, fc.nat(500), fc.nat(600), (history, inUse, purchased) => {
      const runway = runwayOf({ peaks: history, today: TODAY, inUse, purchased });
      expect(runwayOf({ peaks: [...history].reverse(), today: TODAY, inUse, purchased })).toEqual(runway);
      if (runway.kind !== "runs_out") return;
      expect(runway.day).toBeGreaterThan(TODAY);
      expect(runway.day).toBeLessThanOrEqual(TODAY + 365);
      expect(purchased).toBeGreaterThan(inUse);
    }),
  );
});

test("more seats never run out sooner", () => {
  fc.assert(
    fc.property(peaks, fc.nat(500), fc.nat(100), fc.nat(100), (history, inUse, left, more) => {
      const day = (purchased: number) => {
        const runway = runwayOf({ peaks: history, today: TODAY, inUse, purchased });
        return runway.kind === "runs_out" ? runway.day : runway.kind === "none_left" ? TODAY : Number.POSITIVE_INFINITY;
      };
      expect(day(inUse + left + more)).toBeGreaterThanOrEqual(day(inUse + left));
    }),
  );
});

test("a straight line is met exactly", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 14, max: 90 }),
      fc.integer({ min: 1, max: 300 }),
      (slope, days, left) => {
        const history = line(days, (ago) => 2_000 - slope * ago);
        const runway = runwayOf({ peaks: history, today: TODAY, inUse: 2_000, purchased: 2_000 + left });
        expect(runway).toMatchObject({ kind: "runs_out", day: TODAY + Math.ceil(left / slope) });
      },
    ),
  );
});
