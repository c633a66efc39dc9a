import { expect, test } from "vitest";
import { median, medianInterval, pairedDifference, pairedRatio, quantile } from "./statistics.ts";

test("medians of odd and even numbers, and of none", () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([9, 1, 5, 7])).toBe(6);
  expect(median([])).toBeNaN();
});

test("the median of enough numbers lies where most of them are", () => {
  const hundred = Array.from({ length: 100 }, (_, index) => index + 1);
  // Of a hundred, between the 41st and the 60th.
  expect(medianInterval(hundred)).toEqual([41, 60]);
  expect(medianInterval([3, 1, 2])).toEqual([1, 3]);
  expect(medianInterval([])).toEqual([Number.NaN, Number.NaN]);
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
