import type { Money } from "../api/index.ts";

/**
 * An amount that somebody typed, as whole minor units: `250`, `250.5`, `250,50`; with a currency of no decimals `250`
 * alone. What could mean two (`1,000`) and everything else is `undefined`: nothing is silently corrected.
 */
export function readAmount(
  text: string,
  { currency, exponent }: Pick<Money, "currency" | "exponent">,
): Money | undefined {
  const parts = /^(\d{1,12})(?:[.,](\d+))?$/.exec(text.trim().replace(/[\s\u00a0\u202f](?=\d{3}(?:\D|$))/g, ""));
  if (parts === null) return undefined;
  const [, whole = "", fraction = ""] = parts;
  if (fraction.length > exponent) return undefined;
  const amountMinor = Number(whole + fraction.padEnd(exponent, "0"));
  return Number.isSafeInteger(amountMinor) ? { amountMinor, currency, exponent } : undefined;
}

/** An amount as `readAmount` reads it: `250.00`. */
export function amountText({ amountMinor, exponent }: Money): string {
  const digits = String(amountMinor).padStart(exponent + 1, "0");
  return exponent === 0 ? digits : `${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
}
