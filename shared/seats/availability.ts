/** Seats of one product at one moment. All are whole numbers ≥ 0 but `remaining`, negative after a removal at renewal. */
export interface SeatCount {
  purchased: number;
  assigned: number;
  /** Held for a member who is being added right now. */
  reserved: number;
  /** `purchased − assigned − reserved`. */
  remaining: number;
}

/** How much room there is. `unknown` is never shown as zero. */
export type AvailabilityState = "plenty" | "low" | "last" | "none" | "unknown";

/** From how many left on an account is told that it runs low, unless it set its own threshold. */
export function defaultLowThreshold(purchased: number): number {
  return Math.max(2, Math.floor(purchased * 0.02));
}

/** The state of a count; `null` when nothing could be read. */
export function availabilityState(
  count: Pick<SeatCount, "purchased" | "remaining"> | null,
  lowThreshold = count === null ? 0 : defaultLowThreshold(count.purchased),
): AvailabilityState {
  if (count === null) return "unknown";
  if (count.remaining <= 0) return "none";
  if (count.remaining === 1) return "last";
  return count.remaining <= lowThreshold ? "low" : "plenty";
}

/** A snapshot older than this many seconds says its age. */
export const STALE_AFTER_SECONDS = 600;

/** The age of a snapshot in whole seconds, and whether to say it. A clock that runs ahead gives 0. */
export function freshness(readAt: number, now: number): { ageSeconds: number; stale: boolean } {
  const ageSeconds = Math.max(0, Math.floor((now - readAt) / 1000));
  return { ageSeconds, stale: ageSeconds > STALE_AFTER_SECONDS };
}
