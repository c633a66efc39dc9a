import type { Kysely } from "kysely";
import type { Order, OrderState, Quote } from "../../shared/api/index.ts";
import type { OrderRow } from "../db/tables/orders.ts";
import type { Database } from "../db/tables.ts";

/** An order with the quote that it was made from. */
export interface QuotedOrder extends OrderRow {
  quote: Quote;
  /** Of the account, to the payment provider. It stays as it is while the order is open. */
  customer_reference: string | null;
}

/** Each of them by its name: see `named-statements.ts`. */
export const ORDER_COLUMNS = [
  "id",
  "account_id",
  "quote_id",
  "member_id",
  "member_name",
  "channel",
  "state",
  "idempotency_key",
  "request_hash",
  "payment_key",
  "receipt",
  "note",
  "due_now_minor",
  "action_url",
  "decline_reason",
  "seat_request_id",
  "attempts",
  "next_attempt_at",
  "created_at",
  "updated_at",
  "provisioned_at",
  "undo_until",
  "refund",
] as const satisfies readonly (keyof OrderRow)[];

/** Orders with their quotes, for further conditions. */
export function selectOrders(db: Kysely<Database>) {
  return db
    .selectFrom("orders")
    .innerJoin("quotes", "quotes.id", "orders.quote_id")
    .select(ORDER_COLUMNS.map((column) => `orders.${column}` as const))
    .innerJoin("accounts", "accounts.id", "orders.account_id")
    .select(["quotes.body as quote", "accounts.customer_reference"]);
}

/** An order as the API shows it. */
export function viewOfOrder(order: QuotedOrder): Order {
  return {
    id: order.id,
    receipt: order.receipt,
    state: order.state,
    quoteId: order.quote_id,
    ...(order.seat_request_id === null ? {} : { seatRequestId: order.seat_request_id }),
    createdAt: order.created_at.toISOString(),
    updatedAt: order.updated_at.toISOString(),
    by: { memberId: order.member_id, name: order.member_name },
    note: order.note,
    dueNow: order.quote.dueNow,
    lines: order.quote.lines.map(({ target, name, from, to, effective }) => ({ target, name, from, to, effective })),
    actionUrl: order.state === "requires_action" ? order.action_url : null,
    undoUntil: order.state === "provisioned" ? (order.undo_until?.toISOString() ?? null) : null,
    refund: order.refund,
  };
}

/** States that the service itself brings on, without the payer's doing. */
export const UNSETTLED = ["created", "charging", "unknown", "paid"] as const satisfies readonly OrderState[];

export const OPEN = [...UNSETTLED, "requires_action"] as const satisfies readonly OrderState[];
