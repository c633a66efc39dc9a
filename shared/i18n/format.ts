import type { DecimalMark, Money } from "../api/index.ts";
import { directionOf } from "./language.ts";

/** An amount as people write it. Formats a decimal string, so no float ever holds it. */
export function formatMoney({ amountMinor, currency, exponent }: Money, language: string): string {
  const amount = new Intl.NumberFormat(language, {
    style: "currency",
    currency,
    minimumFractionDigits: exponent,
    maximumFractionDigits: exponent,
  }).format(decimal(amountMinor, exponent));
  // From right to left the sign of "US$" would stand before its letters: the mark keeps it behind them.
  return directionOf(language) === "rtl" ? amount.replace(/\p{Sc}/u, "$&\u200e") : amount;
}

/** A number that says whether it is more or fewer: "+3", "-2", "0". */
export function formatSigned(change: number, language: string): string {
  return new Intl.NumberFormat(language, { signDisplay: "exceptZero" }).format(change);
}

/** Hundredths of a percent as a percentage: 2000 is 20 %. */
export function formatRate(basisPoints: number, language: string): string {
  return new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 2 }).format(
    decimal(basisPoints, 4),
  );
}

/** What stands before the decimals. */
export function decimalMarkOf(language: string): DecimalMark {
  const parts = new Intl.NumberFormat(language).formatToParts(1.5);
  return parts.some(({ type, value }) => type === "decimal" && value === ",") ? "comma" : "point";
}

/** A calendar day (`2026-12-01`), without its year where that is the same as `today`'s. */
export function formatDate(date: string, language: string, today: string): string {
  return new Intl.DateTimeFormat(language, {
    timeZone: "UTC",
    day: "numeric",
    month: "short",
    ...(date.slice(0, 4) === today.slice(0, 4) ? {} : { year: "numeric" }),
  }).format(new Date(`${date}T00:00:00Z`));
}

/** Names as a list: "Support, Guide and Talk". */
export function formatList(names: readonly string[], language: string): string {
  const list = new Intl.ListFormat(language, { type: "conjunction" }).format(names);
  // Within a sentence a list goes the way of the language, not of its first name: the mark says so.
  return directionOf(language) === "rtl" ? `\u200f${list}` : list;
}

type DecimalString = `${number}`;

function decimal(minor: number, exponent: number): DecimalString {
  const digits = String(Math.abs(minor)).padStart(exponent + 1, "0");
  const whole = digits.slice(0, digits.length - exponent);
  const text = exponent === 0 ? whole : `${whole}.${digits.slice(-exponent)}`;
  // Digits with one point at most: what the type says, which can't follow string arithmetic.
  return (minor < 0 ? `-${text}` : text) as DecimalString;
}
