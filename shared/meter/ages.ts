import type { AvailabilitySnapshot, ProblemDetails } from "../api/index.ts";
import { countAge } from "../api/snapshot-times.ts";
import { freshness } from "../seats/availability.ts";

/** Why nothing is known before the help desk's people were counted for the first time. */
export const SEATS_UNKNOWN: ProblemDetails = { type: "seats-unknown", status: 0, detail: "" };

/** How old figures are, in seconds; each where it is to be told. `now` in this machine's milliseconds. */
export function agesOf(
  snapshot: AvailabilitySnapshot,
  problem: ProblemDetails | null,
  now: number,
): { age: number | null; countAge: number | null } {
  const { ageSeconds, stale } = freshness(snapshot.readAt, now);
  return {
    age: stale || problem !== null ? ageSeconds : null,
    countAge: countAge(snapshot, now),
  };
}
