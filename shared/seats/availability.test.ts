import { describe, expect, it } from "vitest";
import { availabilityState, defaultLowThreshold, freshness } from "./availability.ts";
import { cartVariantFor } from "./cart-variant.ts";

describe("the state of a count", () => {
  it.each([
    [10, 3, "plenty"],
    [10, 2, "low"],
    [10, 1, "last"],
    [10, 0, "none"],
    [10, -2, "none"],
    [0, 0, "none"],
    [1, 1, "last"],
    // 2 % of 500 is 10
    [500, 11, "plenty"],
    [500, 10, "low"],
    [149, 3, "plenty"],
    [150, 3, "low"],
  ] as const)("of %d bought, %d left: %s", (purchased, remaining, state) => {
    expect(availabilityState({ purchased, remaining })).toBe(state);
  });

  it("is unknown, not none, when nothing could be read", () => {
    expect(availabilityState(null)).toBe("unknown");
    expect(availabilityState(null, 5)).toBe("unknown");
  });

  it("follows the account's own threshold", () => {
    expect(availabilityState({ purchased: 10, remaining: 5 }, 5)).toBe("low");
    expect(availabilityState({ purchased: 10, remaining: 2 }, 0)).toBe("plenty");
    expect(availabilityState({ purchased: 10, remaining: 1 }, 0)).toBe("last");
  });
});

it.each([
  [0, 2],
  [149, 2],
  [150, 3],
  [9_999, 199],
])("low begins, of %d bought, at %d", (purchased, threshold) => {
  expect(defaultLowThreshold(purchased)).toBe(threshold);
});

it.each([
  [0, 0, { ageSeconds: 0, stale: false }],
  [0, 999, { ageSeconds: 0, stale: false }],
  [0, 600_000, { ageSeconds: 600, stale: false }],
  [0, 601_000, { ageSeconds: 601, stale: true }],
  [60_000, 0, { ageSeconds: 0, stale: false }],
])("read at %d, now %d", (readAt, now, expected) => {
  expect(freshness(readAt, now)).toEqual(expected);
});

it.each([
  [0, "simplified"],
  [6, "simplified"],
  [7, "simplified"],
  [8, "full"],
  [50, "full"],
] as const)("%d products and add-ons: the %s cart", (count, variant) => {
  expect(cartVariantFor(count)).toBe(variant);
});
