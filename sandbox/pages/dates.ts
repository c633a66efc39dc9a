import { language } from "./words.ts";

const MEDIUM = new Intl.DateTimeFormat(language, { dateStyle: "medium" });
const WITH_TIME = new Intl.DateTimeFormat(language, {
  day: "numeric",
  month: "short",
  hour: "numeric",
  minute: "2-digit",
});

/** A moment as a day, in the browser's time zone. */
export function day(iso: string): string {
  return MEDIUM.format(new Date(iso));
}

/** A calendar day without a time zone, as it is. */
export function calendarDay(iso: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${iso}T00:00:00Z`));
}

export function dateTime(iso: string): string {
  return WITH_TIME.format(new Date(iso));
}
