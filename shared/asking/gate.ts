import { countedGateOf } from "../api/gate-product.ts";
import type { AvailabilitySnapshot } from "../api/index.ts";
import type { GateCount } from "../tickets/index.ts";

/** How many licenses of the product that agents need are in use; `null` where that isn't known. */
export function gateOf(snapshot: AvailabilitySnapshot | null): GateCount | null {
  const gate = countedGateOf(snapshot);
  if (gate === undefined) return null;
  const { assigned, reserved, purchased, remaining } = gate;
  return { used: assigned + reserved, purchased, left: Math.max(0, remaining) };
}
