import { readQuantitiesDraft } from "../quantities/index.ts";
import type { Draft } from "./cart-state.ts";

/** A draft as it comes out of a storage; `null` where it isn't one, as after an update that keeps other things. */
export function readDraft(kept: unknown): Draft | null {
  if (typeof kept !== "object" || kept === null || !("note" in kept) || !("quantities" in kept)) return null;
  const quantities = readQuantitiesDraft(kept.quantities);
  return quantities === null || typeof kept.note !== "string" ? null : { quantities, note: kept.note };
}
