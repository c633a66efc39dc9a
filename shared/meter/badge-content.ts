import { gateProductOf, isCounted } from "../api/gate-product.ts";
import type { ProblemDetails, SeatState } from "../api/index.ts";
import type { AvailabilityState } from "../seats/availability.ts";
import { availabilityState } from "../seats/availability.ts";
import { agesOf, SEATS_UNKNOWN } from "./ages.ts";
import type { FormState } from "./form-state.ts";
import type { AddLabel, SeatEffect } from "./meter-content.ts";
import { addLabelOf, effectOf } from "./meter-content.ts";

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
      /** How long ago the help desk's people were counted, in seconds, where that is longer than it should be. */
      countAge: number | null;
      /** What the person who is looked at may do to it; `null` where nobody is. */
      effect: SeatEffect | null;
      add: AddLabel | null;
    };

/**
 * Decides what the badge shows, to whoever has `seeBadge`; `now` in this machine's milliseconds. `form` is what is
 * known of the person who is looked at, `null` where nobody is.
 */
export function badgeContent(
  { connection, snapshot, problem }: SeatState,
  now: number,
  form: FormState | null = null,
): BadgeContent | null {
  if (connection.kind !== "connected" || !connection.viewer.capabilities.includes("seeBadge")) return null;
  const gate = gateProductOf(snapshot);
  // Until the first answer there is nothing to tell.
  if (snapshot === null || gate === undefined) return problem === null ? null : { kind: "unknown", problem };
  if (!isCounted(gate)) return { kind: "unknown", problem: SEATS_UNKNOWN };
  const left = Math.max(0, gate.remaining);
  const level = availabilityState(gate, snapshot.availability.lowThreshold);
  return {
    kind: "count",
    used: gate.assigned + gate.reserved,
    purchased: gate.purchased,
    left,
    level: level === "unknown" ? "none" : level,
    ...agesOf(snapshot, problem, now),
    effect: form === null ? null : effectOf(form, left),
    add: addLabelOf(connection.viewer),
  };
}
