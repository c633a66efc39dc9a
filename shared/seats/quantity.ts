import { MAX_QUANTITY } from "./max-quantity.ts";

export type QuantityMode = "additional" | "total";

export type QuantityProblem =
  | "empty"
  | "not_whole"
  | "negative"
  | "too_small"
  | "too_large"
  | "not_a_number"
  | "ambiguous";

export type QuantityEntry = { ok: true; value: number } | { ok: false; problem: QuantityProblem };

/**
 * Reads a typed or pasted number of licenses: 1 to 9,999 as an addition, 0 upward as a total.
 *
 * Digits of any script, spaces around, a leading `+`, a whole exponent (`1e2`), grouping by spaces (`1 000`) and
 * decimals that are zero (`3.0`) can mean only one number and are understood. What could mean two (`1,000` is a
 * thousand or one, by country) is refused.
 * Nothing is silently corrected.
 */
export function readQuantity(text: string, mode: QuantityMode = "additional"): QuantityEntry {
  // `5²` normalised would be 52.
  if (/\p{No}/u.test(text)) return refuse("not_a_number");
  const plain = asciiDigits(text.normalize("NFKC"))
    .replace(/[\u2212\u2010-\u2014]/g, "-")
    // Marks without a width come along with pasted text; overrides, which turn digits round, are not among them.
    .replace(/[\u200b-\u200f\u2060\u2066-\u2069\u061c]/g, "")
    .trim();
  if (plain === "") return refuse("empty");
  if (/^-/.test(plain) && /^-\s?[\d.,eE+]+$/.test(plain)) return refuse("negative");
  const unsigned = plain.replace(/^\+\s?/, "");
  const value = wholeNumber(unsigned);
  if (typeof value === "string") return refuse(value);
  if (value > MAX_QUANTITY) return refuse("too_large");
  if (value < (mode === "additional" ? 1 : 0)) return refuse("too_small");
  return { ok: true, value };
}

/** Whether to ask once "more, or in total?": more than there are now is often a total typed by mistake. */
export function mayMeanTotal(additional: number, current: number): boolean {
  return additional > current && current > 0;
}

function refuse(problem: QuantityProblem): QuantityEntry {
  return { ok: false, problem };
}

function wholeNumber(text: string): number | QuantityProblem {
  if (/^\d+$/.test(text)) return Number(text);
  const exponent = /^(\d+)[eE]\+?(\d{1,2})$/.exec(text);
  if (exponent !== null) return Number(exponent[1]) * 10 ** Number(exponent[2]);
  // Groups of three separated by spaces, apostrophes or the Arabic mark can only be thousands.
  if (/^\d{1,3}([ \u00a0\u202f'\u2019\u066c]\d{3})+$/.test(text)) return Number(text.replace(/\D/g, ""));
  // Several equal marks, too: no number has two decimal marks.
  if (/^\d{1,3}([.,])\d{3}(\1\d{3})+$/.test(text)) return Number(text.replace(/\D/g, ""));
  const marked = /^(\d+)[.,\u066b](\d+)$/.exec(text);
  if (marked !== null) {
    const [, whole = "", rest = ""] = marked;
    const zeros = /^0+$/.test(rest);
    // Three digits may be thousands, save after a leading 0.
    if (rest.length === 3 && !whole.startsWith("0") && (whole.length <= 3 || zeros)) return "ambiguous";
    return zeros ? Number(whole) : "not_whole";
  }
  return "not_a_number";
}

function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
}

/**
 * Unicode keeps the ten digits of each script together, in order, so the distance to its zero is the value.
 * Two scripts may follow one another (U+116D0 and U+116DA), so it is counted by tens.
 */
function digitValue(digit: string): number {
  const codePoint = digit.codePointAt(0) ?? 0;
  let first = codePoint;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return (codePoint - first) % 10;
}
