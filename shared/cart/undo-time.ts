import type { PurchaseRecord } from "../checkout/index.ts";
import { timeLeft } from "../seats/time-left.ts";

/**
 * Until when a purchase can be undone, in this machine's milliseconds; `null` where it can't be. The service's clock and
 * this machine's may be days apart: the order was made when the button was pressed, or a little later. Where this machine's
 * was corrected since, it agrees with the service's.
 */
export function undoableUntil({ outcome, pressedAt }: PurchaseRecord, now: number): number | null {
  if (outcome?.kind !== "provisioned") return null;
  const { state, undoUntil, createdAt } = outcome.order;
  if (state !== "provisioned" || undoUntil === null) return null;
  const time = Date.parse(undoUntil) - Date.parse(createdAt);
  const ends = [pressedAt + time, Date.parse(undoUntil)];
  return ends.find((until) => timeLeft(until, time, now) > 0) ?? null;
}

/** "9:48": minutes and seconds, begun ones counted whole. */
export function formatTimeLeft(milliseconds: number, language: string): string {
  const seconds = Math.ceil(milliseconds / 1000);
  const twoDigits = new Intl.NumberFormat(language, { minimumIntegerDigits: 2 });
  return `${new Intl.NumberFormat(language).format(Math.floor(seconds / 60))}:${twoDigits.format(seconds % 60)}`;
}
