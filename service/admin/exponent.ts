import * as currencies from "dinero.js/currencies";

const known = new Map<string, { base: number; exponent: number }>(
  Object.values(currencies).map((currency) => [currency.code, currency]),
);

/**
 * The minor units of a currency, as ISO 4217 lists them; `null` where it lists no such currency. Not from `Intl`, which
 * disagrees with ISO on live currencies: a forint has none there.
 */
export function exponentOf(code: string): number | null {
  const currency = known.get(code);
  if (currency === undefined) return null;
  // An ariary and an ouguiya have five parts, which dinero.js counts as one digit: ISO lists them with two.
  return currency.base === 10 ? currency.exponent : 2;
}
