import type { DecimalMark } from "./schemas/ledger.ts";

const DIALECTS: Record<DecimalMark, { separator: string; mark: string }> = {
  point: { separator: ",", mark: "." },
  comma: { separator: ";", mark: "," },
};

/**
 * Where a cell begins for a spreadsheet that splits at any of these, in whatever locale, and then a formula, also behind
 * spaces and quotes and in the full-width forms of Asian keyboards. Quotes don't help: they only count at the beginning
 * of a cell, so whoever splits elsewhere sees none.
 */
const FORMULA = /(^|[,;|\t\r\n\u061b])([\s\p{Cc}"]*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/gu;
/** Some spreadsheets take even these for the beginning of a formula. */
const LEADING_CONTROL = /^\p{Cc}/u;

/** One RFC 4180 line, except for its separator, with its line end; numbers are ours, texts may be anybody's. */
export function csvLine(values: readonly (string | number | null)[], decimal: DecimalMark): string {
  const { separator, mark } = DIALECTS[decimal];
  const fields = values.map((value) => {
    if (value === null) return "";
    return typeof value === "number" ? String(value).replace(".", mark) : textField(value);
  });
  return `${fields.join(separator)}\r\n`;
}

function textField(value: string): string {
  const harmless = value.replace(FORMULA, "$1$2'");
  const text = LEADING_CONTROL.test(harmless) ? `'${harmless}` : harmless;
  return /[",;\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
