import type { JWK } from "jose";
import type { ColumnType, Generated, GeneratedAlways, Selectable } from "kysely";
import type {
  AccountSetup,
  Channel,
  DemotionOrder,
  Language,
  OrderState,
  PriceAtAsking,
  Quote,
  SalesInquiry,
  SalesInquiryState,
  SeatRequest,
  SeatRequestState,
} from "../../shared/api/index.ts";
import type { AccountKind, ProductRole, Role } from "../../shared/seats/index.ts";
import type { Audience } from "../outbox/audience.ts";

/** `jsonb`: read as a value, written as JSON text (pg would write an array as a Postgres array). */
type Json<T> = ColumnType<T, string, string>;
type FrozenJson<T> = ColumnType<T, string, never>;
/** Written once. */
type Frozen<T> = ColumnType<T, T, never>;

/** The tables as they stand after the last migration; what each column means stands with the migration. */
export interface Database {
  accounts: AccountsTable;
  help_desk_addresses: HelpDeskAddressesTable;
  help_desks: HelpDesksTable;
  help_desk_readings: HelpDeskReadingsTable;
  help_desk_hints: HelpDeskHintsTable;
  help_desk_webhooks: HelpDeskWebhooksTable;
  help_desk_tickets: HelpDeskTicketsTable;
  subscriptions: SubscriptionsTable;
  subscription_lines: SubscriptionLinesTable;
  products: ProductsTable;
  members: MembersTable;
  assignments: AssignmentsTable;
  pictures: PicturesTable;
  usage_samples: UsageSamplesTable;
  quotes: QuotesTable;
  orders: OrdersTable;
  payments: PaymentsTable;
  invoice_items: InvoiceItemsTable;
  ledger: LedgerTable;
  sales_inquiries: SalesInquiriesTable;
  seat_requests: SeatRequestsTable;
  seat_request_people: SeatRequestPeopleTable;
  request_keys: RequestKeysTable;
  removals: RemovalsTable;
  renewal_notices: RenewalNoticesTable;
  settings: SettingsTable;
  settings_changes: SettingsChangesTable;
  rounds: RoundsTable;
  outbox: OutboxTable;
  deliveries: DeliveriesTable;
  rate_limits: RateLimitsTable;
  sign_in_keys: SignInKeysTable;
  sign_in_records: SignInRecordsTable;
  ended_mails: EndedMailsTable;
}

/** At which addresses people meet a help desk: its brands each have one. */
interface HelpDeskAddressesTable {
  origin: Frozen<string>;
  account_id: Frozen<string>;
}

export interface HelpDesksTable {
  account_id: Frozen<string>;
  /** The id of a kind of help desk, of this version of the service or of another. */
  kind: string;
  api_origin: string;
  owner_id: string | null;
  sign_in_client: string | null;
  connector_client: string | null;
  /** Sealed. */
  connector_secret: string | null;
  connected_at: Frozen<Date>;
  updated_at: Date;
  webhooks: Generated<"on" | "off">;
}

/** What a picture of a help desk's people is at; `idle` while none is being taken. */
export type PicturePhase = "idle" | "list" | "missing" | "products";

export interface HelpDeskReadingsTable {
  account_id: Frozen<string>;
  phase: Generated<PicturePhase>;
  started_at: Date | null;
  cursor: string | null;
  seen: Generated<string[]>;
  gone: Generated<string[]>;
  roles: ColumnType<Record<string, string>, string | undefined, string>;
  owner_id: string | null;
  count_offset: number | null;
  missing: Generated<number>;
  accept_missing: Generated<boolean>;
  picture_due_at: Date;
  check_due_at: Date;
  hints_due_at: Date | null;
  tickets_due_at: Date | null;
  blocked_until: Date | null;
  failures: Generated<number>;
  last_error: string | null;
  last_error_at: Date | null;
  alive_at: Date;
  next_call_at: Date;
  rate_limit: Generated<number>;
  lease: string | null;
  leased_until: Date | null;
}

interface HelpDeskHintsTable {
  account_id: Frozen<string>;
  member_id: Frozen<string>;
  revision: Generated<bigint>;
}

interface HelpDeskTicketsTable {
  account_id: Frozen<string>;
  member_id: Frozen<string>;
  wanted_at: Date | null;
  asked_at: Date | null;
  open: number | null;
}

interface HelpDeskWebhooksTable {
  account_id: Frozen<string>;
  id: Frozen<string>;
  /** Sealed. */
  secret: Frozen<string>;
  made_at: Frozen<Date>;
  retired_at: Date | null;
}

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

interface EndedMailsTable {
  account_id: Frozen<string>;
  topic: Frozen<"last_license">;
  /** In lower case. */
  address: Frozen<string>;
  ended_at: Frozen<Date>;
}

interface SubscriptionsTable {
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

interface SubscriptionLinesTable {
  account_id: Frozen<string>;
  target: Frozen<string>;
  kind: "group" | "product";
  name: string;
  quantity: number;
  start_quantity: number;
  unit_price_minor: bigint;
  position: number;
}

interface ProductsTable {
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

interface MembersTable {
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

interface AssignmentsTable {
  account_id: Frozen<string>;
  member_id: Frozen<string>;
  product_id: Frozen<string>;
  state: "confirmed" | "reserved";
  reserved_until: Date | null;
  assigned_at: Date;
}

interface PicturesTable {
  account_id: Frozen<string>;
  taken_at: Date;
  source: "read" | "pushed";
  people: number;
  unread: Generated<number>;
}

interface UsageSamplesTable {
  account_id: Frozen<string>;
  product_id: Frozen<string>;
  at: Frozen<Date>;
  purchased: number;
  assigned: number;
  reserved: number;
}

interface QuotesTable {
  id: Frozen<string>;
  account_id: Frozen<string>;
  member_id: Frozen<string>;
  channel: Frozen<Channel>;
  version: Frozen<bigint>;
  created_at: Frozen<Date>;
  expires_at: Frozen<Date>;
  body: FrozenJson<Quote>;
}

interface OrdersTable {
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

interface PaymentsTable {
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

interface InvoiceItemsTable {
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

interface LedgerTable {
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

interface RequestKeysTable {
  account_id: Frozen<string>;
  member_id: Frozen<string>;
  operation: Frozen<"createSeatRequest" | "createSalesInquiry">;
  idempotency_key: Frozen<string>;
  request_hash: Frozen<string>;
  subject: Frozen<string>;
  created_at: Frozen<Date>;
}

interface RemovalsTable {
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

interface RenewalNoticesTable {
  account_id: Frozen<string>;
  /** `YYYY-MM-DD`. */
  told_for: string | null;
  look_at: Date;
}

interface SettingsTable {
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

interface SettingsChangesTable {
  id: GeneratedAlways<bigint>;
  account_id: Frozen<string>;
  version: Frozen<bigint>;
  at: Frozen<Date>;
  actor_id: Frozen<string>;
  changed: FrozenJson<Record<string, { from: unknown; to: unknown }>>;
}

/** What is done for every account once in a while. */
export type RoundJob = "usage" | "retention";

interface RoundsTable {
  account_id: Frozen<string>;
  job: Frozen<RoundJob>;
  next_at: Date;
  /** The subscription's `updated_at` then: whether it has changed since depends on no clock. */
  done_at: ColumnType<Date, Date | undefined, Date>;
}

interface OutboxTable {
  id: GeneratedAlways<bigint>;
  account_id: Frozen<string>;
  /** `availability.changed`, `order.provisioned` … */
  /** A `MessageType`. */
  type: Frozen<string>;
  subject: Frozen<string>;
  payload: FrozenJson<unknown>;
  created_at: Frozen<Date>;
  next_attempt_at: Date | null;
  dispatched_at: Date | null;
}

interface DeliveriesTable {
  id: Frozen<string>;
  message_id: Frozen<bigint>;
  account_id: Frozen<string>;
  channel: Frozen<"webhook" | "email">;
  /** An e-mail address; empty for the webhook. */
  receiver: Frozen<string>;
  audience: Frozen<Audience>;
  attempts: Generated<number>;
  next_attempt_at: Date | null;
  last_error: string | null;
  created_at: Frozen<Date>;
  give_up_after: Date;
  delivered_at: Date | null;
  given_up_at: Date | null;
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

interface SignInRecordsTable {
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

interface RateLimitsTable {
  caller: Frozen<string>;
  window_start: Date;
  used: number;
}
