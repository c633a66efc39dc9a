import { expect, test } from "vitest";
import { median, pairedDifference, pairedRatio, quantile } from "./statistics.ts";

test("medians of odd and even numbers, and of none", () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([9, 1, 5, 7])).toBe(6);
  expect(median([])).toBeNaN();
});

test("quantiles are values that were measured", () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(quantile(hundred, 0.99)).toBe(99);
  expect(quantile(hundred, 1)).toBe(100);
  expect(quantile([4], 0.5)).toBe(4);
});

test("pairs are compared one by one: a machine that slows down changes nothing", () => {
  expect(pairedDifference([11, 102, 1003], [10, 100, 1000])).toBe(2);
  expect(pairedRatio([2, 20, 400], [1, 10, 100])).toBe(2);
});
