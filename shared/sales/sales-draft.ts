import type { QuantitiesDraft } from "../quantities/index.ts";
import { readQuantitiesDraft } from "../quantities/index.ts";

/** What is kept of a form to sales that wasn't sent, or wasn't answered. */
export interface SalesDraft {
  quantities: QuantitiesDraft;
  name: string;
  email: string;
  phone: string;
  message: string;
  /** The request that it passes on, if it does. */
  seatRequestId: string | null;
  /** What it was sent under, while no answer has come: the same words under the same key are sent once. */
  key: string | null;
}

const TEXTS = ["name", "email", "phone", "message"] as const;

/** A draft as it comes out of a storage; `null` where it isn't one. */
export function readSalesDraft(kept: unknown): SalesDraft | null {
  if (typeof kept !== "object" || kept === null) return null;
  const { quantities, name, email, phone, message, seatRequestId, key } = kept as Record<
    (typeof TEXTS)[number],
    string
  > &
    Record<string, unknown>;
  const numbers = readQuantitiesDraft(quantities);
  if (numbers === null || [name, email, phone, message].some((text: unknown) => typeof text !== "string")) return null;
  return {
    ...{ quantities: numbers, name, email, phone, message },
    seatRequestId: typeof seatRequestId === "string" ? seatRequestId : null,
    key: typeof key === "string" ? key : null,
  };
}
