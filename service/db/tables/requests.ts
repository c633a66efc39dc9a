import type { ColumnType } from "kysely";
import type {
  PriceAtAsking,
  SalesInquiry,
  SalesInquiryState,
  SeatRequest,
  SeatRequestState,
} from "../../../shared/api/index.ts";
import type { Frozen, FrozenJson, Json } from "./column.ts";

// What people ask for, of those who decide and of sales.

export interface SalesInquiriesTable {
  id: Frozen<string>;
  account_id: Frozen<string>;
  reference: Frozen<string>;
  state: SalesInquiryState;
  member_id: Frozen<string>;
  name: string;
  email: string;
  phone: string | null;
  lines: FrozenJson<SalesInquiry["lines"]>;
  message: string;
  seat_request_id: string | null;
  created_at: Frozen<Date>;
  updated_at: Date;
  ordered_at: Date | null;
  arrived_at: Date | null;
}

export interface SeatRequestsTable {
  id: Frozen<string>;
  account_id: Frozen<string>;
  state: SeatRequestState;
  lines: Json<SeatRequest["lines"]>;
  targets: Frozen<string>;
  /** `YYYY-MM-DD`. */
  needed_by: string | null;
  expires_at: Date;
  reminded_at: Date | null;
  decided_by: string | null;
  decided_at: Date | null;
  decision_note: string | null;
  order_id: string | null;
  sales_inquiry_id: string | null;
  superseded_by: string | null;
  asked_at: Date;
  price: ColumnType<Omit<PriceAtAsking, "changed"> | null, string | null, string | null>;
  next_reminder_at: Date | null;
  decided_by_name: string | null;
  undone_at: Date | null;
  created_at: Frozen<Date>;
  updated_at: Date;
}

export interface SeatRequestPeopleTable {
  seat_request_id: Frozen<string>;
  member_id: Frozen<string>;
  name: string | null;
  reason: string | null;
  asked_at: Date;
  lines: Json<SeatRequest["lines"]>;
  /** `YYYY-MM-DD`. */
  needed_by: string | null;
  expires_at: Date;
  withdrawn_at: Date | null;
}

export interface RequestKeysTable {
  account_id: Frozen<string>;
  member_id: Frozen<string>;
  operation: Frozen<"createSeatRequest" | "createSalesInquiry">;
  idempotency_key: Frozen<string>;
  request_hash: Frozen<string>;
  subject: Frozen<string>;
  created_at: Frozen<Date>;
}
