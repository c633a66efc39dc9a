import { countedGateOf } from "../../shared/api/gate-product.ts";
import type { SeatState } from "../../shared/api/index.ts";
import type { AvailabilityState } from "../../shared/seats/index.ts";
import { availabilityState } from "../../shared/seats/index.ts";

export interface Badge {
  text: string;
  /** Behind the text, dark enough for white on it. */
  colour: string;
}

const NO_BADGE: Badge = { text: "", colour: "#5c6970" };

/**
 * What the toolbar shows for one tab: licenses left, for people with `seeBadge`; `!` if we can't find our places. Four
 * characters are what a badge has room for.
 */
export function badgeFor(state: SeatState, isLost: boolean): Badge {
  if (isLost) return { text: "!", colour: "#cd3642" };
  const { connection, snapshot } = state;
  if (connection.kind !== "connected" || !connection.viewer.capabilities.includes("seeBadge")) return NO_BADGE;
  const gate = countedGateOf(snapshot);
  if (gate === undefined) return { text: "?", colour: NO_BADGE.colour };
  const left = Math.max(0, gate.remaining);
  // The newest reading failed: this is the last known number, and it says so.
  if (state.problem !== null) return { text: left > 99 ? "99+?" : `${left}?`, colour: NO_BADGE.colour };
  return {
    text: left > 999 ? "999+" : String(left),
    colour: COLOURS[availabilityState(gate, snapshot?.availability.lowThreshold)],
  };
}

const COLOURS: Record<AvailabilityState, string> = {
  plenty: "#037f52",
  low: "#ac5918",
  last: "#ac5918",
  none: "#cd3642",
  unknown: NO_BADGE.colour,
};
