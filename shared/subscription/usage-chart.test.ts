import { expect, test } from "vitest";
import { usageOf } from "./testing.ts";
import { usageSeries } from "./usage-chart.ts";

test("history is drawn day by day, and goes on as the forecast reckons until the licenses run out", () => {
  const usage = usageOf({}, 60);
  const { x, peak, purchased, forecast } = usageSeries(usage);
  // 2 left at 0.1 a day.
  expect(x).toHaveLength(60 + 20);
  expect(new Set([x, peak, purchased, forecast].map(({ length }) => length)).size).toBe(1);
  expect(forecast[59]).toBe(8);
  expect(forecast.at(-1)).toBe(10);
  expect(peak.slice(60).every((value) => value === null)).toBe(true);
});

test("a forecast is never drawn further than half as far as history goes", () => {
  const usage = usageOf({}, 40);
  usage.forecast.method.growthPerDay = 0.01;
  expect(usageSeries(usage).x).toHaveLength(40 + 20);
});

test("nothing is drawn that isn't said", () => {
  for (const growthPerDay of [null, 0, -0.5]) {
    const usage = usageOf({ runsOutOn: null, reason: "not_growing" });
    usage.forecast.method.growthPerDay = growthPerDay;
    expect(usageSeries(usage).forecast.every((value) => value === null)).toBe(true);
  }
  expect(usageSeries(usageOf({ reason: "none_left" })).x).toHaveLength(30);
  expect(usageSeries(usageOf({}, 0)).x).toEqual([]);
});
