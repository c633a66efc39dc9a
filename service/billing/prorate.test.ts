import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { divideRounded, prorate, remainingPart } from "./prorate.ts";
import examples from "./proration-examples.json" with { type: "json" };

const utc = (text: string) => new Date(text);
const november = { start: utc("2026-11-01T00:00:00Z"), end: utc("2026-12-01T00:00:00Z") };

describe("published figures", () => {
  it("are all there", () => expect(examples).toHaveLength(20));

  it.each(examples)("$id of $source", (example) => {
    const period = { start: utc(example.periodStart), end: utc(example.periodEnd) };
    const granularity = example.granularity === "day" ? "day" : "second";
    expect(prorate(BigInt(example.amountMinor), period, utc(example.changeAt), { granularity })).toBe(
      BigInt(example.expected),
    );
  });

  it("of the mock: 3 × 69.00 for 8 of 30 days is 55.20", () => {
    const period = { start: utc("2026-11-01T04:00:00Z"), end: utc("2026-12-01T05:00:00Z") };
    const options = { timeZone: "America/New_York" };
    expect(prorate(20_700n, period, utc("2026-11-23T17:33:00Z"), options)).toBe(5_520n);
    expect(remainingPart(period, utc("2026-11-23T17:33:00Z"), options)).toEqual({ remaining: 8, whole: 30 });
  });

  it("of the mock: 3 × 1,788.00 for 242 of 365 days is 3,556.41", () => {
    const period = { start: utc("2026-07-22T22:00:00Z"), end: utc("2027-07-22T22:00:00Z") };
    const options = { timeZone: "Europe/Rome" };
    expect(prorate(536_400n, period, utc("2026-11-23T17:33:00Z"), options)).toBe(355_641n);
    expect(remainingPart(period, utc("2026-11-23T17:33:00Z"), options)).toEqual({ remaining: 242, whole: 365 });
  });
});

describe("rounding", () => {
  const day16 = utc("2026-11-16T00:00:00Z");

  it.each([
    [1n, 1n],
    [3n, 2n],
    [-1n, -1n],
    [-3n, -2n],
    [2n, 1n],
    [-2n, -1n],
    [0n, 0n],
    [5n, 3n],
    [-5n, -3n],
  ])("half of %s is %s", (amount, expected) => {
    expect(prorate(amount, november, day16)).toBe(expected);
    expect(prorate(amount, november, day16, { granularity: "second" })).toBe(expected);
  });

  it.each([
    [4n, 10n, 0n],
    [5n, 10n, 1n],
    [-4n, 10n, 0n],
    [-5n, 10n, -1n],
    [14n, 10n, 1n],
    [15n, 10n, 2n],
    [-15n, 10n, -2n],
    [1n, 3n, 0n],
    [2n, 3n, 1n],
    [-2n, 3n, -1n],
  ])("%s / %s is %s", (numerator, denominator, expected) => {
    expect(divideRounded(numerator, denominator)).toBe(expected);
  });

  it("stays exact far beyond what a number holds", () => {
    expect(prorate(2n * 10n ** 40n + 1n, november, day16)).toBe(10n ** 40n + 1n);
    expect(prorate(10n ** 40n, november, utc("2026-11-21T00:00:00Z"))).toBe(3333333333333333333333333333333333333333n);
  });
});

describe("granularity", () => {
  const midday = utc("2026-11-16T12:00:00Z");

  it("counts the day of change whole by default", () => {
    expect(prorate(3_000n, november, midday)).toBe(1_500n);
    expect(prorate(3_000n, november, utc("2026-11-16T23:59:59.999Z"))).toBe(1_500n);
    expect(prorate(3_000n, november, utc("2026-11-17T00:00:00Z"))).toBe(1_400n);
  });

  it("counts elapsed time by the second", () => {
    expect(prorate(3_000n, november, midday, { granularity: "second" })).toBe(1_450n);
    expect(remainingPart(november, midday, { granularity: "second" })).toEqual({
      remaining: 14.5 * 86_400,
      whole: 30 * 86_400,
    });
  });

  it("takes the day from the account's time zone", () => {
    // 23:30 in New York is already tomorrow in UTC.
    const change = utc("2026-11-17T04:30:00Z");
    const period = { start: utc("2026-11-01T04:00:00Z"), end: utc("2026-12-01T05:00:00Z") };
    expect(prorate(3_000n, period, change, { timeZone: "America/New_York" })).toBe(1_500n);
    expect(prorate(3_000n, november, change)).toBe(1_400n);
  });
});

describe("months with a clock change", () => {
  const months = [
    // 23 h day on Mar 29; 31 days
    {
      zone: "Europe/Rome",
      start: "2026-02-28T23:00Z",
      end: "2026-03-31T22:00Z",
      at: "2026-03-29T22:00Z",
      part: [2, 31],
    },
    // The last half hour before the clocks go forward, and midday of that day
    {
      zone: "Europe/Rome",
      start: "2026-02-28T23:00Z",
      end: "2026-03-31T22:00Z",
      at: "2026-03-29T00:30Z",
      part: [3, 31],
    },
    {
      zone: "Europe/Rome",
      start: "2026-02-28T23:00Z",
      end: "2026-03-31T22:00Z",
      at: "2026-03-29T10:00Z",
      part: [3, 31],
    },
    // 25 h day on Oct 25: 23:30 local is 22:30 UTC
    {
      zone: "Europe/Rome",
      start: "2026-09-30T22:00Z",
      end: "2026-10-31T23:00Z",
      at: "2026-10-25T22:30Z",
      part: [7, 31],
    },
    {
      zone: "Europe/Rome",
      start: "2026-09-30T22:00Z",
      end: "2026-10-31T23:00Z",
      at: "2026-10-25T23:00Z",
      part: [6, 31],
    },
    {
      zone: "America/New_York",
      start: "2026-03-01T05:00Z",
      end: "2026-04-01T04:00Z",
      at: "2026-03-09T03:59Z",
      part: [24, 31],
    },
    {
      zone: "America/New_York",
      start: "2026-03-01T05:00Z",
      end: "2026-04-01T04:00Z",
      at: "2026-03-09T04:00Z",
      part: [23, 31],
    },
    {
      zone: "America/New_York",
      start: "2026-11-01T04:00Z",
      end: "2026-12-01T05:00Z",
      at: "2026-11-02T04:59Z",
      part: [30, 30],
    },
    {
      zone: "America/New_York",
      start: "2026-11-01T04:00Z",
      end: "2026-12-01T05:00Z",
      at: "2026-11-02T05:00Z",
      part: [29, 30],
    },
    {
      zone: "Asia/Tokyo",
      start: "2026-02-28T15:00Z",
      end: "2026-03-31T15:00Z",
      at: "2026-03-15T14:59Z",
      part: [17, 31],
    },
    {
      zone: "Asia/Tokyo",
      start: "2026-02-28T15:00Z",
      end: "2026-03-31T15:00Z",
      at: "2026-03-15T15:00Z",
      part: [16, 31],
    },
    // Half an hour back on Apr 5, half an hour forward on Oct 4
    {
      zone: "Australia/Lord_Howe",
      start: "2026-03-31T13:00Z",
      end: "2026-04-30T13:30Z",
      at: "2026-04-05T13:29Z",
      part: [26, 30],
    },
    {
      zone: "Australia/Lord_Howe",
      start: "2026-03-31T13:00Z",
      end: "2026-04-30T13:30Z",
      at: "2026-04-05T13:30Z",
      part: [25, 30],
    },
    {
      zone: "Australia/Lord_Howe",
      start: "2026-09-30T13:30Z",
      end: "2026-10-31T13:00Z",
      at: "2026-10-04T12:59Z",
      part: [28, 31],
    },
    {
      zone: "Australia/Lord_Howe",
      start: "2026-09-30T13:30Z",
      end: "2026-10-31T13:00Z",
      at: "2026-10-04T13:00Z",
      part: [27, 31],
    },
  ];

  it.each(months)("$zone at $at has $part", ({ zone, start, end, at, part }) => {
    const period = { start: utc(start), end: utc(end) };
    const [remaining = 0, whole = 0] = part;
    expect(remainingPart(period, utc(at), { timeZone: zone })).toEqual({ remaining, whole });
    // An amount that is a multiple of the days comes out in whole units per day.
    expect(prorate(BigInt(whole) * 100n, period, utc(at), { timeZone: zone })).toBe(BigInt(remaining) * 100n);
  });

  it("differ from elapsed time", () => {
    const period = { start: utc("2026-02-28T23:00Z"), end: utc("2026-03-31T22:00Z") };
    const at = utc("2026-03-29T22:00Z");
    expect(prorate(1_000_000n, period, at, { timeZone: "Europe/Rome" })).toBe(64_516n);
    expect(prorate(1_000_000n, period, at, { granularity: "second" })).toBe(64_603n);
  });
});

describe("leap years", () => {
  it.each([
    ["2028-02-01", "2028-03-01", "2028-02-29", 1, 29],
    ["2027-02-01", "2027-03-01", "2027-02-28", 1, 28],
    ["2028-01-01", "2029-01-01", "2028-02-29", 307, 366],
    ["2027-01-01", "2028-01-01", "2027-03-01", 306, 365],
    ["2100-02-01", "2100-03-01", "2100-02-28", 1, 28],
  ])("%s to %s, changed on %s", (start, end, at, remaining, whole) => {
    expect(remainingPart({ start: utc(start), end: utc(end) }, utc(at))).toEqual({ remaining, whole });
  });
});

describe("both ends", () => {
  it.each(["day", "second"] as const)("by the %s", (granularity) => {
    const options = { granularity };
    expect(prorate(999n, november, november.start, options)).toBe(999n);
    expect(prorate(-999n, november, november.start, options)).toBe(-999n);
    expect(prorate(999n, november, november.end, options)).toBe(0n);
    expect(() => prorate(999n, november, new Date(november.start.getTime() - 1), options)).toThrow(RangeError);
    expect(() => prorate(999n, november, new Date(november.end.getTime() + 1), options)).toThrow(RangeError);
    expect(() => prorate(999n, november, new Date(Number.NaN), options)).toThrow(RangeError);
    expect(() => prorate(999n, { start: november.end, end: november.start }, november.start, options)).toThrow(
      RangeError,
    );
    expect(() => prorate(999n, { start: november.end, end: november.end }, november.end, options)).toThrow(RangeError);
  });

  it("the last moment is still the last day", () => {
    expect(prorate(3_000n, november, new Date(november.end.getTime() - 1))).toBe(100n);
  });

  it("refuses a time zone that there isn't", () => {
    expect(() => prorate(1n, november, november.start, { timeZone: "Mars/Olympus" })).toThrow(RangeError);
  });

  it("a period within one day is one day", () => {
    const hour = { start: utc("2026-11-23T10:00:00Z"), end: utc("2026-11-23T11:00:00Z") };
    expect(prorate(100n, hour, utc("2026-11-23T10:30:00Z"))).toBe(100n);
    expect(prorate(100n, hour, hour.end)).toBe(0n);
  });
});

describe("properties", () => {
  const amount = fc.bigInt(-(10n ** 15n), 10n ** 15n);
  const moment = fc
    .integer({ min: november.start.getTime(), max: november.end.getTime() })
    .map((time) => new Date(time));
  const options = fc.record({
    granularity: fc.constantFrom("day" as const, "second" as const),
    timeZone: fc.constantFrom("UTC"),
  });

  it("a credit mirrors a charge, and both stay within the amount", () => {
    fc.assert(
      fc.property(amount, moment, options, (minor, at, how) => {
        const due = prorate(minor, november, at, how);
        expect(prorate(-minor, november, at, how)).toBe(-due);
        expect(minor < 0n ? due <= 0n && due >= minor : due >= 0n && due <= minor).toBe(true);
      }),
    );
  });

  it("later never costs more", () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 12n), moment, moment, options, (minor, a, b, how) => {
        const [early, late] = a <= b ? [a, b] : [b, a];
        expect(prorate(minor, november, late, how) <= prorate(minor, november, early, how)).toBe(true);
      }),
    );
  });
});
