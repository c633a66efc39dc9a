import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cycle } from "./period.ts";
import { periodAt } from "./period.ts";

const show = (anchor: string, cycle: Cycle, zone: string, at: string) => {
  const { start, end, endDate } = periodAt(anchor, cycle, zone, new Date(at));
  return [start.toISOString().replace(":00.000Z", "Z"), end.toISOString().replace(":00.000Z", "Z"), endDate];
};

describe("months", () => {
  it.each([
    ["2026-01-01", "UTC", "2026-11-23T12:00Z", "2026-11-01T00:00Z", "2026-12-01T00:00Z", "2026-12-01"],
    ["2026-01-01", "America/New_York", "2026-11-23T17:33Z", "2026-11-01T04:00Z", "2026-12-01T05:00Z", "2026-12-01"],
    ["2026-01-01", "Asia/Tokyo", "2026-11-30T15:00Z", "2026-11-30T15:00Z", "2026-12-31T15:00Z", "2027-01-01"],
    ["2026-01-01", "Asia/Tokyo", "2026-11-30T14:59Z", "2026-10-31T15:00Z", "2026-11-30T15:00Z", "2026-12-01"],
    ["2026-01-15", "Europe/Berlin", "2026-03-20T00:00Z", "2026-03-14T23:00Z", "2026-04-14T22:00Z", "2026-04-15"],
    // Before the anchor
    ["2026-01-15", "UTC", "2025-11-20T00:00Z", "2025-11-15T00:00Z", "2025-12-15T00:00Z", "2025-12-15"],
    // Clamped from the anchor, never from the month before
    ["2026-01-31", "UTC", "2026-02-15T00:00Z", "2026-01-31T00:00Z", "2026-02-28T00:00Z", "2026-02-28"],
    ["2026-01-31", "UTC", "2026-02-28T00:00Z", "2026-02-28T00:00Z", "2026-03-31T00:00Z", "2026-03-31"],
    ["2026-01-31", "UTC", "2026-03-31T00:00Z", "2026-03-31T00:00Z", "2026-04-30T00:00Z", "2026-04-30"],
    ["2026-01-31", "UTC", "2028-02-10T00:00Z", "2028-01-31T00:00Z", "2028-02-29T00:00Z", "2028-02-29"],
    ["2026-01-30", "UTC", "2026-03-01T00:00Z", "2026-02-28T00:00Z", "2026-03-30T00:00Z", "2026-03-30"],
  ])("from %s in %s, at %s", (anchor, zone, at, start, end, endDate) => {
    expect(show(anchor, "month", zone, at)).toEqual([start, end, endDate]);
  });
});

describe("years", () => {
  it.each([
    ["2025-07-23", "Europe/Rome", "2026-11-23T17:33Z", "2026-07-22T22:00Z", "2027-07-22T22:00Z", "2027-07-23"],
    ["2026-04-06", "Europe/London", "2026-04-05T22:59Z", "2025-04-05T23:00Z", "2026-04-05T23:00Z", "2026-04-06"],
    ["2024-02-29", "UTC", "2025-03-01T00:00Z", "2025-02-28T00:00Z", "2026-02-28T00:00Z", "2026-02-28"],
    ["2024-02-29", "UTC", "2028-02-28T12:00Z", "2027-02-28T00:00Z", "2028-02-29T00:00Z", "2028-02-29"],
    ["2024-02-29", "UTC", "2028-02-29T00:00Z", "2028-02-29T00:00Z", "2029-02-28T00:00Z", "2029-02-28"],
  ])("from %s in %s, at %s", (anchor, zone, at, start, end, endDate) => {
    expect(show(anchor, "year", zone, at)).toEqual([start, end, endDate]);
  });
});

describe("midnights that are not", () => {
  it("begins at 01:00 where the clocks skip midnight", () => {
    // São Paulo, 4 Nov 2018: 00:00 → 01:00
    expect(show("2018-01-04", "month", "America/Sao_Paulo", "2018-11-10T00:00Z")[0]).toBe("2018-11-04T03:00Z");
  });

  it("begins at the first of two midnights", () => {
    // St. John's, 1 Nov 2009: 00:01 → 23:01 the day before
    expect(show("2009-10-01", "month", "America/St_Johns", "2009-11-01T02:31Z")[0]).toBe("2009-11-01T02:30Z");
    expect(show("2009-10-01", "month", "America/St_Johns", "2009-11-01T03:00Z")[0]).toBe("2009-11-01T02:30Z");
  });

  it("knows a day that was left out", () => {
    // Apia had no 30 Dec 2011.
    const { start, end } = periodAt("2011-11-30", "month", "Pacific/Apia", new Date("2012-01-01T00:00Z"));
    expect(start.toISOString()).toBe("2011-12-30T10:00:00.000Z");
    expect(end > start).toBe(true);
  });
});

it.each(["2026-02-30", "tomorrow", ""])("refuses the anchor %o", (anchor) => {
  expect(() => periodAt(anchor, "month", "UTC", new Date())).toThrow(RangeError);
});

it("tiles time: no gap, no overlap", () => {
  const zones = ["UTC", "America/New_York", "Europe/Rome", "Asia/Tokyo", "Australia/Lord_Howe", "America/Sao_Paulo"];
  const day = fc.date({ min: new Date("1990-01-01"), max: new Date("2060-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(
      day.map((date) => date.toISOString().slice(0, 10)),
      fc.constantFrom("month" as const, "year" as const),
      fc.constantFrom(...zones, "America/St_Johns", "Pacific/Apia", "Africa/Cairo"),
      day,
      (anchor, cycle, zone, at) => {
        const period = periodAt(anchor, cycle, zone, at);
        expect(period.start <= at && at < period.end).toBe(true);
        expect(periodAt(anchor, cycle, zone, period.start)).toEqual(period);
        expect(periodAt(anchor, cycle, zone, new Date(period.end.getTime() - 1))).toEqual(period);
        expect(periodAt(anchor, cycle, zone, period.end).start).toEqual(period.end);
      },
    ),
    { numRuns: 200 },
  );
});
