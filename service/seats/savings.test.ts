import { expect, test } from "vitest";
import type { SeatPrices } from "./savings.ts";
import { yearlySaving } from "./savings.ts";

const prices: SeatPrices = {
  ...{ currency: "USD", exponent: 2, cycle: "month" },
  lines: [
    {
      unitPriceMinor: 5_500n,
      products: [
        { id: "support", assigned: 9 },
        { id: "talk", assigned: 9 },
        { id: "guide", assigned: 4 },
      ],
    },
    { unitPriceMinor: 1_900n, products: [{ id: "sell", assigned: 3 }] },
  ],
};
const dollars = (held: string[], terms = prices) => {
  const saving = yearlySaving(held, terms);
  return saving === null ? null : saving.amountMinor / 100;
};

test("twelve months of each line that needs one license fewer", () => {
  expect(yearlySaving(["support", "talk", "guide", "sell"], prices)).toEqual({
    ...{ amountMinor: 88_800, currency: "USD", exponent: 2 },
  });
  expect(dollars(["sell"])).toBe(228);
});

test("one year, where the price is one", () => {
  expect(dollars(["sell"], { ...prices, cycle: "year" })).toBe(19);
});

test("a group needs as many as the products that most people use: all of those have to be free", () => {
  expect(dollars(["support", "talk"])).toBe(660);
  expect(dollars(["support", "guide"])).toBeNull();
  expect(dollars(["guide"])).toBeNull();
});
