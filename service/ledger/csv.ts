/** A value that spreadsheets take for a formula, also behind spaces and in the full-width forms of Asian keyboards. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/** One line as RFC 4180 has it, with its end; numbers are ours, texts may be anybody's. */
export function csvLine(values: readonly (string | number | null)[]): string {
  return `${values.map(fieldOf).join(",")}\r\n`;
}

function fieldOf(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
