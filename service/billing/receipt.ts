import { localDate } from "./local-date.ts";

/**
 * The number that people quote when they ask about an order: its day in the account's time zone, and which of that day
 * it was: `2026-1123-07`. The caller holds the subscription's lock, so that no two orders of an account get the same.
 *
 * @param last The account's newest receipt; a clock that was set back goes on counting on that one's day.
 */
export function nextReceipt(last: string | null, at: Date, timeZone: string): string {
  const date = localDate(at, timeZone).toString();
  const today = `${date.slice(0, 4)}-${date.slice(5, 7)}${date.slice(8)}`;
  const [, lastDay = "", lastCount = ""] = /^(.+)-(\d+)$/.exec(last ?? "") ?? [];
  const day = lastDay > today ? lastDay : today;
  const count = lastDay === day ? Number(lastCount) + 1 : 1;
  return `${day}-${String(count).padStart(2, "0")}`;
}
