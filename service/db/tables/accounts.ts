import type { JWK } from "jose";
import type { Generated, GeneratedAlways, Selectable } from "kysely";
import type { AccountSetup, DemotionOrder, Language } from "../../../shared/api/index.ts";
import type { AccountKind } from "../../../shared/seats/index.ts";
import type { Frozen, FrozenJson, Json } from "./column.ts";

// Accounts: their set-up, settings, and who is signed in to them.

export interface AccountsTable {
  id: Frozen<string>;
  name: string;
  kind: AccountKind;
  instant_purchase: boolean;
  help_desk_origin: string;
  /** Of its own OpenID provider; `null` where people sign in with the help desk itself. */
  issuer: string | null;
  keys_url: string | null;
  /** Was free text that every service took; nobody reads it any more. */
  audience: Generated<string>;
  client_id: string;
  cors_origins: string[];
  subscription_url: string | null;
  seller: string;
  payer: string;
  sales_representative: string | null;
  payment_method: string;
  customer_reference: string | null;
  currency: string;
  exponent: number;
  tax_rate_basis_points: number;
  cycle: "month" | "year";
  /** `YYYY-MM-DD`. */
  cycle_anchor: string;
  time_zone: string;
  granularity: "day" | "second";
  gate_product: string;
  deciders: Json<AccountSetup["deciders"]>;
  low_threshold: number | null;
  language: Generated<Language>;
  sales_email: string | null;
  webhook_url: string | null;
  webhook_secret: string | null;
  created_at: Frozen<Date>;
  updated_at: Date;
  deleted_at: Date | null;
}

export type AccountRow = Selectable<AccountsTable>;

export interface EndedMailsTable {
  account_id: Frozen<string>;
  topic: Frozen<"last_license">;
  /** In lower case. */
  address: Frozen<string>;
  ended_at: Frozen<Date>;
}

export interface SettingsTable {
  account_id: Frozen<string>;
  low_threshold: number | null;
  cap_minor: bigint | null;
  approval: Generated<"by_hand" | "while_free">;
  reminders: Generated<boolean>;
  retention_months: Generated<number>;
  renewal_notice_days: Generated<number>;
  show_last_active: Generated<boolean>;
  demotion_order: Generated<DemotionOrder>;
  version: Generated<bigint>;
  updated_by: string;
  updated_at: Date;
}

export interface SettingsChangesTable {
  id: GeneratedAlways<bigint>;
  account_id: Frozen<string>;
  version: Frozen<bigint>;
  at: Frozen<Date>;
  actor_id: Frozen<string>;
  changed: FrozenJson<Record<string, { from: unknown; to: unknown }>>;
}

export interface SignInKeysTable {
  account_id: Frozen<string>;
  generation: Frozen<number>;
  kid: Frozen<string>;
  public_key: FrozenJson<JWK>;
  /** Sealed. */
  private_key: Frozen<string>;
  sign_from: Frozen<Date>;
}

export interface SignInRecordsTable {
  account_id: Frozen<string>;
  model: Frozen<string>;
  id: Frozen<string>;
  /** Sealed. */
  payload: string;
  uid: string | null;
  grant_id: string | null;
  expires_at: Date;
  consumed_at: Date | null;
  ended: Generated<boolean>;
}

export interface RateLimitsTable {
  caller: Frozen<string>;
  window_start: Date;
  used: number;
}
