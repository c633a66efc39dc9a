import type { AvailabilitySnapshot } from "./seat-api.ts";

/** What is known of before has been read again: nothing of it changed. */
export function readAgain(snapshot: AvailabilitySnapshot, readAt: number): AvailabilitySnapshot {
  return { saidAt: snapshot.readAt, ...snapshot, readAt };
}

/** A help desk's people are counted each night: what is older than this many seconds says so. */
const COUNTED_WITHIN_SECONDS = 26 * 3600;

/**
 * How long ago the people were counted, in whole seconds; `null` where that is not to be told. The service's clock and
 * this machine's may be days apart: no moment of one is compared with one of the other.
 */
export function countAge({ availability, readAt, saidAt = readAt }: AvailabilitySnapshot, now: number): number | null {
  const { asOf, picture } = availability;
  if (picture == null) return null;
  const seconds = Math.floor((Date.parse(asOf) - Date.parse(picture.takenAt) + now - saidAt) / 1000);
  return seconds > COUNTED_WITHIN_SECONDS ? seconds : null;
}
