import { expect, test } from "vitest";
import { dayIn, neededByBounds } from "./needed-by.ts";

const NOW = Date.parse("2026-11-23T22:30:00Z");

test.each([
  ["UTC", "2026-11-23", "2027-11-23"],
  ["Asia/Tokyo", "2026-11-24", "2027-11-24"],
  ["America/New_York", "2026-11-23", "2027-11-23"],
])("in %s, from %s to %s", (timeZone, first, last) => {
  expect(neededByBounds(NOW, timeZone)).toEqual({ first, last });
});

test("a year that has a leap day ends a day sooner", () => {
  expect(neededByBounds(Date.parse("2027-03-01T12:00:00Z"), "UTC").last).toBe("2028-02-29");
});

test("a day begins at the zone's midnight", () => {
  expect(dayIn(Date.parse("2026-11-23T14:59:59Z"), "Asia/Tokyo")).toBe("2026-11-23");
  expect(dayIn(Date.parse("2026-11-23T15:00:00Z"), "Asia/Tokyo")).toBe("2026-11-24");
});
