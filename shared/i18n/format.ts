import type { Money } from "../api/index.ts";

/** An amount as people write it. Formats a decimal string, so no float ever holds it. */
export function formatMoney({ amountMinor, currency, exponent }: Money, language: string): string {
  return new Intl.NumberFormat(language, {
    style: "currency",
    currency,
    minimumFractionDigits: exponent,
    maximumFractionDigits: exponent,
  }).format(decimal(amountMinor, exponent));
}

export function formatNumber(value: number, language: string): string {
  return new Intl.NumberFormat(language).format(value);
}

/** Hundredths of a percent as a percentage: 2000 is 20 %. */
export function formatRate(basisPoints: number, language: string): string {
  return new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 2 }).format(
    decimal(basisPoints, 4),
  );
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

/** The hour and minute of a moment where the person is, with its day where that isn't today. */
export function formatTime(moment: number, language: string, now: number): string {
  const sameDay = new Date(moment).toDateString() === new Date(now).toDateString();
  return new Intl.DateTimeFormat(language, {
    hour: "numeric",
    minute: "2-digit",
    ...(sameDay ? {} : { day: "numeric", month: "short" }),
  }).format(moment);
}

/** How long ago: "2 minutes ago". Under a minute counts as now. */
export function formatAge(seconds: number, language: string): string {
  const relative = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  if (seconds < 60) return relative.format(0, "second");
  if (seconds < 3600) return relative.format(-Math.floor(seconds / 60), "minute");
  if (seconds < 86_400) return relative.format(-Math.floor(seconds / 3600), "hour");
  return relative.format(-Math.floor(seconds / 86_400), "day");
}

/** Names as a list: "Support, Guide and Talk". */
export function formatList(names: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: "conjunction" }).format(names);
}

type DecimalString = `${number}`;

function decimal(minor: number, exponent: number): DecimalString {
  const digits = String(Math.abs(minor)).padStart(exponent + 1, "0");
  const whole = digits.slice(0, digits.length - exponent);
  const text = exponent === 0 ? whole : `${whole}.${digits.slice(-exponent)}`;
  // Digits with one point at most: what the type says, which can't follow string arithmetic.
  return (minor < 0 ? `-${text}` : text) as DecimalString;
}
