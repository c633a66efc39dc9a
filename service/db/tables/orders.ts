import type { Generated, GeneratedAlways, Selectable } from "kysely";
import type { Channel, OrderState, Quote } from "../../../shared/api/index.ts";
import type { Frozen, FrozenJson } from "./column.ts";

// Prices, orders, and the money and licenses that they move.

export interface QuotesTable {
  id: Frozen<string>;
  account_id: Frozen<string>;
  member_id: Frozen<string>;
  channel: Frozen<Channel>;
  version: Frozen<bigint>;
  created_at: Frozen<Date>;
  expires_at: Frozen<Date>;
  body: FrozenJson<Quote>;
}

export interface OrdersTable {
  id: Frozen<string>;
  account_id: Frozen<string>;
  quote_id: Frozen<string>;
  member_id: Frozen<string>;
  member_name: string;
  channel: Frozen<Channel>;
  state: OrderState;
  idempotency_key: Frozen<string>;
  request_hash: Frozen<string>;
  payment_key: Frozen<string>;
  receipt: Frozen<string>;
  note: string | null;
  due_now_minor: Frozen<bigint>;
  action_url: string | null;
  decline_reason: string | null;
  seat_request_id: string | null;
  attempts: Generated<number>;
  next_attempt_at: Date | null;
  created_at: Frozen<Date>;
  updated_at: Date;
  provisioned_at: Date | null;
  undo_until: Date | null;
  refund: "pending" | "done" | null;
}

export type OrderRow = Selectable<OrdersTable>;

export interface PaymentsTable {
  id: Frozen<string>;
  account_id: Frozen<string>;
  order_id: Frozen<string>;
  kind: Frozen<"charge" | "refund">;
  payment_key: Frozen<string>;
  provider: Frozen<string>;
  provider_reference: Frozen<string>;
  amount_minor: Frozen<bigint>;
  currency: Frozen<string>;
  exponent: Frozen<number>;
  created_at: Frozen<Date>;
}

export interface InvoiceItemsTable {
  payment_key: Frozen<string>;
  kind: Frozen<"charge" | "refund">;
  account_id: Frozen<string>;
  reference: Frozen<string>;
  description: Frozen<string>;
  amount_minor: Frozen<bigint>;
  currency: Frozen<string>;
  exponent: Frozen<number>;
  created_at: Frozen<Date>;
}

export interface LedgerTable {
  id: GeneratedAlways<bigint>;
  account_id: Frozen<string>;
  at: Frozen<Date>;
  kind: Frozen<"setup" | "purchase" | "undo" | "removal" | "delivery">;
  actor_id: Frozen<string | null>;
  target: Frozen<string>;
  quantity_before: Frozen<number>;
  quantity_after: Frozen<number>;
  amount_minor: Frozen<bigint>;
  currency: Frozen<string>;
  exponent: Frozen<number>;
  version: Frozen<bigint>;
  order_id: Frozen<string | null>;
  seat_request_id: Frozen<string | null>;
  removal_id: Frozen<string | null>;
  sales_inquiry_id: Frozen<string | null>;
}

export interface RemovalsTable {
  id: Frozen<string>;
  account_id: Frozen<string>;
  target: Frozen<string>;
  quantity: number;
  direction: Frozen<"remove" | "add">;
  state: "waiting" | "cancelled" | "done";
  takes_effect_at: Date;
  member_id: Frozen<string>;
  member_name: string | null;
  /** Ids of the people the buyer was shown. */
  acknowledged: Frozen<string[]>;
  cancelled_by: string | null;
  replaced_by_order: string | null;
  applied: number | null;
  /** Ids of those who lost seats. */
  lost: string[] | null;
  order_id: string | null;
  created_at: Frozen<Date>;
  updated_at: Date;
}

export interface RenewalNoticesTable {
  account_id: Frozen<string>;
  /** `YYYY-MM-DD`. */
  told_for: string | null;
  look_at: Date;
}
