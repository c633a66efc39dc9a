import type {
  AccountsTable,
  EndedMailsTable,
  RateLimitsTable,
  SettingsChangesTable,
  SettingsTable,
  SignInKeysTable,
  SignInRecordsTable,
} from "./tables/accounts.ts";
import type {
  HelpDeskAddressesTable,
  HelpDeskHintsTable,
  HelpDeskReadingsTable,
  HelpDesksTable,
  HelpDeskTicketsTable,
  HelpDeskWebhooksTable,
} from "./tables/help-desks.ts";
import type { DeliveriesTable, OutboxTable, RoundsTable } from "./tables/jobs.ts";
import type {
  InvoiceItemsTable,
  LedgerTable,
  OrdersTable,
  PaymentsTable,
  QuotesTable,
  RemovalsTable,
  RenewalNoticesTable,
} from "./tables/orders.ts";
import type {
  RequestKeysTable,
  SalesInquiriesTable,
  SeatRequestPeopleTable,
  SeatRequestsTable,
} from "./tables/requests.ts";
import type {
  AssignmentsTable,
  MembersTable,
  PicturesTable,
  ProductsTable,
  SubscriptionLinesTable,
  SubscriptionsTable,
  UsageSamplesTable,
} from "./tables/seats.ts";

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
