import type { CartVariant } from "../seats/cart-variant.ts";

/** What is kept of a form that wasn't sent. */
export interface QuantitiesDraft {
  variant: CartVariant;
  /** What was typed, by target, where it isn't what the form opens with. */
  texts: Record<string, string>;
}

/** A draft as it comes out of a storage; `null` where it isn't one. */
export function readQuantitiesDraft(kept: unknown): QuantitiesDraft | null {
  if (!isRecord(kept) || !isRecord(kept.texts)) return null;
  const { variant, texts } = kept;
  if (variant !== "simplified" && variant !== "full") return null;
  const typed = Object.entries(texts).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  return { variant, texts: Object.fromEntries(typed) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
