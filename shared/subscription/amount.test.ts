import { expect, test } from "vitest";
import { amountText, readAmount } from "./amount.ts";

const USD = { currency: "USD", exponent: 2 };
const JPY = { currency: "JPY", exponent: 0 };

test.each([
  ["250", USD, 25_000],
  [" 250.5 ", USD, 25_050],
  ["250,05", USD, 25_005],
  ["0", USD, 0],
  ["1 250", USD, 125_000],
  ["9900", JPY, 9900],
] as const)("%o is an amount", (text, money, amountMinor) => {
  expect(readAmount(text, money)).toEqual({ amountMinor, ...money });
});

test.each([
  ["1,000", USD],
  ["1.000,00", USD],
  ["9900.0", JPY],
  ["-5", USD],
  ["1e3", USD],
  ["", USD],
  ["$5", USD],
  ["1 2", USD],
  ["9999999999999", USD],
] as const)("%o is none, and isn't guessed", (text, money) => {
  expect(readAmount(text, money)).toBeUndefined();
});

test("an amount is read back as it was written", () => {
  for (const amountMinor of [0, 5, 50, 25_005]) {
    expect(readAmount(amountText({ amountMinor, ...USD }), USD)?.amountMinor).toBe(amountMinor);
  }
});
