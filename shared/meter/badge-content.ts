import { gateProductOf } from "../api/gate-product.ts";
import type { ProblemDetails, SeatState } from "../api/index.ts";
import type { AvailabilityState } from "../seats/availability.ts";
import { availabilityState, freshness } from "../seats/availability.ts";

/** What stands beside +Add; `null` where nothing does. */
export type BadgeContent =
  /** Never 0: why nothing is known. */
  | { kind: "unknown"; problem: ProblemDetails }
  | {
      kind: "count";
      used: number;
      purchased: number;
      /** Never below 0. */
      left: number;
      level: Exclude<AvailabilityState, "unknown">;
      /** In seconds, where the number is older than it should be. */
      age: number | null;
    };

/** Decides what the badge shows, to whoever has `seeBadge`; `now` in this machine's milliseconds. */
export function badgeContent({ connection, snapshot, problem }: SeatState, now: number): BadgeContent | null {
  if (connection.kind !== "connected" || !connection.viewer.capabilities.includes("seeBadge")) return null;
  const gate = gateProductOf(snapshot);
  // Until the first answer there is nothing to tell.
  if (snapshot === null || gate === undefined) return problem === null ? null : { kind: "unknown", problem };
  const level = availabilityState(gate, snapshot.availability.lowThreshold);
  const { ageSeconds, stale } = freshness(snapshot.readAt, now);
  return {
    kind: "count",
    used: gate.assigned + gate.reserved,
    purchased: gate.purchased,
    left: Math.max(0, gate.remaining),
    level: level === "unknown" ? "none" : level,
    age: stale || problem !== null ? ageSeconds : null,
  };
}
