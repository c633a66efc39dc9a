import * as v from "valibot";
import { MAX_NOTE } from "../limits.ts";
import { Count, Id, Money, Person, Slug, Timestamp } from "./common.ts";

export const ORDER_STATES = [
  "created",
  "charging",
  "requires_action",
  "unknown",
  "paid",
  "provisioned",
  "declined",
  "expired",
  "undone",
] as const;
export type OrderState = (typeof ORDER_STATES)[number];

/** A purchase order number, a cost center: kept with the order and in the ledger. */
export const Note = v.pipe(v.string(), v.maxLength(MAX_NOTE));

export const Order = v.strictObject({
  id: Id,
  /** What people quote when they ask about it. */
  receipt: v.pipe(v.string(), v.minLength(1)),
  state: v.picklist(ORDER_STATES),
  quoteId: Id,
  /** The request that it approves. */
  seatRequestId: v.optional(Id),
  createdAt: Timestamp,
  updatedAt: Timestamp,
  by: Person,
  note: v.nullable(Note),
  dueNow: Money,
  lines: v.array(
    v.strictObject({
      target: Slug,
      name: v.string(),
      from: Count,
      to: Count,
      /** Lines that take effect at renewal wait as removals, which can be cancelled until then. */
      effective: v.picklist(["now", "renewal"]),
    }),
  ),
  /** Where the payer confirms, while the state is `requires_action`. */
  actionUrl: v.nullable(v.pipe(v.string(), v.url())),
  /** Until when it can be undone; `null` once it can't. */
  undoUntil: v.nullable(Timestamp),
  /** Whether the money of an undone order is back; `null` where there is nothing to give back. */
  refund: v.nullable(v.picklist(["pending", "done"])),
});
export type Order = v.InferOutput<typeof Order>;

/** States in which nothing can change, except that `provisioned` can be undone for a while. */
export function isFinal(state: OrderState): boolean {
  switch (state) {
    case "provisioned":
    case "declined":
    case "expired":
    case "undone":
      return true;
    case "created":
    case "charging":
    case "requires_action":
    case "unknown":
    case "paid":
      return false;
  }
}
