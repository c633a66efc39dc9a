import { expect, test } from "vitest";
import { decimalMarkOf, formatDate, formatList, formatMoney, formatRate } from "./format.ts";
import { formatAge } from "./time.ts";

test.each([
  [{ amountMinor: 6624, currency: "USD", exponent: 2 }, "en", "$66.24"],
  [{ amountMinor: 5, currency: "USD", exponent: 2 }, "en", "$0.05"],
  [{ amountMinor: -5520, currency: "USD", exponent: 2 }, "en", "-$55.20"],
  [{ amountMinor: 9900, currency: "JPY", exponent: 0 }, "en", "¥9,900"],
  [{ amountMinor: 1234567, currency: "BHD", exponent: 3 }, "en", "BHD 1,234.567"],
  [{ amountMinor: 123456, currency: "EUR", exponent: 2 }, "it", "1234,56 €"],
  [{ amountMinor: 123456, currency: "EUR", exponent: 2 }, "de", "1.234,56 €"],
  [{ amountMinor: 6624, currency: "USD", exponent: 2 }, "pt-BR", "US$ 66,24"],
  [{ amountMinor: 9900, currency: "JPY", exponent: 0 }, "ja", "￥9,900"],
  [{ amountMinor: 6624, currency: "USD", exponent: 2 }, "ar", "\u200f66.24 US$\u200e"],
  [{ amountMinor: 9007199254740991, currency: "USD", exponent: 2 }, "en", "$90,071,992,547,409.91"],
])("%o in %s is %s", (money, language, expected) => {
  expect(formatMoney(money, language).replace(/\u00a0/g, " ")).toBe(expected);
});

test.each([
  ["en", "point"],
  ["it", "comma"],
  ["de", "comma"],
  ["fr", "comma"],
  ["es", "comma"],
  ["pt-BR", "comma"],
  ["ja", "point"],
  ["ar", "point"],
])("decimals in %s stand behind a %s", (language, mark) => {
  expect(decimalMarkOf(language)).toBe(mark);
});

test("a rate keeps its hundredths", () => {
  expect(formatRate(2000, "en")).toBe("20%");
  expect(formatRate(1925, "en")).toBe("19.25%");
  expect(formatRate(0, "en")).toBe("0%");
});

test("a calendar day is the same day in every time zone, with its year where needed", () => {
  expect(formatDate("2026-12-01", "en", "2026-11-23")).toBe("Dec 1");
  expect(formatDate("2027-07-23", "en", "2026-11-23")).toBe("Jul 23, 2027");
  expect(formatDate("2026-12-01", "it", "2026-11-23")).toBe("1 dic");
});

test("ages are told in the largest whole unit", () => {
  expect(formatAge(20, "en")).toBe("now");
  expect(formatAge(120, "en")).toBe("2 minutes ago");
  expect(formatAge(7200, "it")).toBe("2 ore fa");
  expect(formatAge(86_400, "en")).toBe("yesterday");
});

test("names make a list", () => {
  expect(formatList(["Support", "Guide", "Talk"], "it")).toBe("Support, Guide e Talk");
  // The mark has the list go from right to left, though each name goes the other way.
  expect(formatList(["Support", "Guide"], "ar")).toBe("\u200fSupport وGuide");
});
