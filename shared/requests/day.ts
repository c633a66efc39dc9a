import { formatDate } from "../i18n/index.ts";
import { dayIn } from "./needed-by.ts";

/** The day of a moment, where the person is. */
export function formatDay(at: string, language: string, now: number): string {
  return formatDate(dayIn(Date.parse(at)), language, today(now));
}

/** The calendar day where the person is: `YYYY-MM-DD`. */
export function today(now: number): string {
  return dayIn(now);
}
