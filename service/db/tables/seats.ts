import type { ColumnType, Generated } from "kysely";
import type { ProductRole, Role } from "../../../shared/seats/index.ts";
import type { Frozen } from "./column.ts";

// What was bought, and who uses it.

export interface SubscriptionsTable {
  account_id: Frozen<string>;
  version: Generated<bigint>;
  claimed_by_order: string | null;
  claimed_at: Date | null;
  last_receipt: string | null;
  exhausted_at: Date | null;
  exhausted_by: string | null;
  exhausted_told_at: Date | null;
  updated_at: Date;
}

export interface SubscriptionLinesTable {
  account_id: Frozen<string>;
  target: Frozen<string>;
  kind: "group" | "product";
  name: string;
  quantity: number;
  start_quantity: number;
  unit_price_minor: bigint;
  position: number;
}

export interface ProductsTable {
  account_id: Frozen<string>;
  id: Frozen<string>;
  target: string;
  name: string;
  kind: "product" | "addon";
  purchasable_online: boolean;
  legacy_sell: boolean;
  position: number;
  /** Kept by a trigger. */
  assigned: ColumnType<number, never, never>;
}

export interface MembersTable {
  account_id: Frozen<string>;
  id: Frozen<string>;
  name: string;
  role: Role;
  status: "active" | "suspended";
  product_roles: ProductRole[];
  last_active_at: Date | null;
  open_tickets: number | null;
  email: string | null;
  sequence: bigint;
  change_hash: string;
  added_at: Frozen<Date>;
  heard_at: Date | null;
  products_asked_at: Date | null;
  products_known: Generated<boolean>;
}

export interface AssignmentsTable {
  account_id: Frozen<string>;
  member_id: Frozen<string>;
  product_id: Frozen<string>;
  state: "confirmed" | "reserved";
  reserved_until: Date | null;
  assigned_at: Date;
}

export interface PicturesTable {
  account_id: Frozen<string>;
  taken_at: Date;
  source: "read" | "pushed";
  people: number;
  unread: Generated<number>;
}

export interface UsageSamplesTable {
  account_id: Frozen<string>;
  product_id: Frozen<string>;
  at: Frozen<Date>;
  purchased: number;
  assigned: number;
  reserved: number;
}
