import { Temporal } from "temporal-polyfill";
import type { Quote } from "../../shared/api/index.ts";
import { startOfDay } from "./local-date.ts";

/** For how long an order can be undone, in seconds (domain: undo). */
const UNDO_SECONDS = 10 * 60;

/**
 * What a quote may promise, in seconds: nothing where the time of one that is ordered at the last moment would reach
 * past the period's end, since the renewal counts its seats in.
 */
export function undoSecondsOf(expiresAt: Date, periodEnd: Date): number {
  return expiresAt.getTime() + UNDO_SECONDS * 1000 < periodEnd.getTime() ? UNDO_SECONDS : 0;
}

/** Until when an order that is provisioned now can be undone; `null` where it never can. */
export function undoUntil(
  { undoSeconds, nextRenewal, timeZone }: Pick<Quote, "undoSeconds" | "nextRenewal" | "timeZone">,
  now: Date,
): Date | null {
  const renewal = startOfDay(Temporal.PlainDate.from(nextRenewal.date), timeZone);
  // Its payment may have taken hours to be settled.
  const until = Math.min(now.getTime() + undoSeconds * 1000, renewal.getTime());
  return until > now.getTime() ? new Date(until) : null;
}
