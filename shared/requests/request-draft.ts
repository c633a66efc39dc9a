import type { QuantitiesDraft } from "../quantities/index.ts";
import { readQuantitiesDraft } from "../quantities/index.ts";

/** What is kept of a request that wasn't sent, or wasn't answered. */
export interface RequestDraft {
  quantities: QuantitiesDraft;
  reason: string;
  /** `YYYY-MM-DD`, or nothing. */
  neededBy: string;
  /** What it was sent under, while no answer has come: the same words under the same key are asked for once. */
  key: string | null;
}

/** A draft as it comes out of a storage; `null` where it isn't one. */
export function readRequestDraft(kept: unknown): RequestDraft | null {
  if (typeof kept !== "object" || kept === null) return null;
  const { quantities, reason, neededBy, key } = kept as Record<string, unknown>;
  const numbers = readQuantitiesDraft(quantities);
  if (numbers === null || typeof reason !== "string" || typeof neededBy !== "string") return null;
  return { quantities: numbers, reason, neededBy, key: typeof key === "string" ? key : null };
}
