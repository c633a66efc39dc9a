import type { Press } from "./press.ts";
import type { Availability } from "./schemas/availability.ts";
import type { DecimalMark, LedgerEntry } from "./schemas/ledger.ts";
import type { Mails, MailsDraft } from "./schemas/mails.ts";
import type { Member, Reclaimable } from "./schemas/member.ts";
import type { Order } from "./schemas/order.ts";
import type { Channel, Quote, QuoteRequestLine } from "./schemas/quote.ts";
import type { Removal } from "./schemas/removal.ts";
import type { SalesInquiry, SalesInquiryDraft } from "./schemas/sales-inquiry.ts";
import type { SeatRequest, SeatRequestDraft, SeatRequestState } from "./schemas/seat-request.ts";
import type { Settings, SettingsChange, SettingsDraft } from "./schemas/settings.ts";
import type { Subscription } from "./schemas/subscription.ts";
import type { Usage } from "./schemas/usage.ts";
import type { Viewer } from "./schemas/viewer.ts";

/** Every call takes a signal that means "stop waiting", never "undo". */
export interface CallOptions {
  signal?: AbortSignal;
  /** The press behind it: without one, a page that isn't ours can send nothing for good. */
  press?: Press;
}

/** Who I am here. Rejects with a `Problem`. */
export interface ViewerPart {
  read(options?: CallOptions): Promise<Viewer>;
}

/** A snapshot with the moment that it was read here, in this machine's milliseconds: its age needs no server clock. */
export interface AvailabilitySnapshot {
  availability: Availability;
  readAt: number;
  /** When the service said all of it, where it has only said since that nothing changed. */
  saidAt?: number;
}

export interface AvailabilityPart {
  /** Reads afresh. */
  read(options?: CallOptions): Promise<AvailabilitySnapshot>;
  /** Calls `listener` with each new snapshot until the returned function is called. */
  subscribe(listener: (snapshot: AvailabilitySnapshot) => void): () => void;
}

export interface PlaceOrder {
  quoteId: string;
  /** The version that the quote was made against. */
  version: string;
  idempotencyKey: string;
  note?: string;
  /** That whoever would lose a seat at renewal was seen; needed where the quote says `acknowledgement`. */
  acknowledged?: true;
}

export interface PurchasingPart {
  subscription(options?: CallOptions): Promise<Subscription>;
  /** Prices; with `seatRequestId` what approves that request. */
  quote(
    request: { channel: Channel; lines: QuoteRequestLine[]; seatRequestId?: string },
    options?: CallOptions,
  ): Promise<Quote>;
  /** Buys. Use it through the purchase journal, which keeps the key. */
  order(request: PlaceOrder, options?: CallOptions): Promise<Order>;
  orderState(id: string, options?: CallOptions): Promise<Order>;
  openOrders(options?: CallOptions): Promise<Order[]>;
  /** Undoes an order, seats and money, while nobody uses its seats. Idempotent. */
  undo(id: string, options?: CallOptions): Promise<Order>;
  /** What waits for renewal, newest first. Left out where removing licenses has no screen. */
  waitingRemovals?(options?: CallOptions): Promise<Removal[]>;
  /** Keeps the licenses after all. Rejects with `removal-done` from the moment of renewal on. */
  cancelRemoval?(id: string, options?: CallOptions): Promise<Removal>;
}

/** Part of a list, from new to old; `nextCursor` asks for what comes after it, `null` where that is nothing. */
export interface ListPage<T> {
  items: T[];
  nextCursor: string | null;
}

export interface ListQuery {
  cursor?: string;
  /** 1 to 100; 50 where it is left out. */
  limit?: number;
}

/** Asking for licenses, and deciding about it. */
export interface RequestsPart {
  /** One's own, or all of the account for whoever decides or reads the ledger. */
  list(query: ListQuery & { state?: SeatRequestState }, options?: CallOptions): Promise<ListPage<SeatRequest>>;
  read(id: string, options?: CallOptions): Promise<SeatRequest>;
  /** Asks, or joins whoever asks for the same already. */
  create(request: SeatRequestDraft & { idempotencyKey: string }, options?: CallOptions): Promise<SeatRequest>;
  /** Takes back what one asked for oneself. */
  cancel(id: string, options?: CallOptions): Promise<SeatRequest>;
  /** Buys what was quoted for this request. Use it through the purchase journal, which keeps the key. */
  approve(
    approval: PlaceOrder & { requestId: string },
    options?: CallOptions,
  ): Promise<{ request: SeatRequest; order: Order }>;
  decline(refusal: { requestId: string; reason: string }, options?: CallOptions): Promise<SeatRequest>;
}

/** The form to sales, followed to its end. */
export interface SalesPart {
  /** Sends it; with `seatRequestId` it passes that request on. */
  inquire(inquiry: SalesInquiryDraft & { idempotencyKey: string }, options?: CallOptions): Promise<SalesInquiry>;
  follow(id: string, options?: CallOptions): Promise<SalesInquiry>;
  list(query: ListQuery, options?: CallOptions): Promise<ListPage<SalesInquiry>>;
}

/** A ticket of the help desk itself, in which somebody asks for licenses. */
export interface LicenseTicket {
  id: string;
  subject: string;
  /** Whether it still waits for an answer. */
  isOpen: boolean;
  createdAt: string;
  /** What it was made under; `null` where somebody has taken that away. */
  key: string | null;
}

/** Asking in the help desk's own tickets, where no seat service is connected. */
export interface TicketsPart {
  /** One's own that wait for an answer, the newest first. */
  open(options?: CallOptions): Promise<LicenseTicket[]>;
  read(id: string, options?: CallOptions): Promise<LicenseTicket>;
  /** Makes one; under the same key, once. Both texts are plain. */
  create(
    ticket: { subject: string; body: string; idempotencyKey: string },
    options?: CallOptions,
  ): Promise<LicenseTicket>;
}

/** Who sits where, what could be freed, how seats were used, what was bought. */
export interface InsightsPart {
  members(query: ListQuery, options?: CallOptions): Promise<ListPage<Member>>;
  reclaimable(query: ListQuery, options?: CallOptions): Promise<ListPage<Reclaimable>>;
  /** Days as `YYYY-MM-DD`, both included. */
  usage(range: { from?: string; to?: string; product?: string }, options?: CallOptions): Promise<Usage>;
  /** From the newest on; `from` is included, `before` is not. */
  ledger(query: ListQuery & { from?: string; before?: string }, options?: CallOptions): Promise<ListPage<LedgerEntry>>;
  /** The same as CSV, the whole of it. */
  ledgerCsv(range: { from?: string; before?: string; decimal?: DecimalMark }, options?: CallOptions): Promise<Blob>;
}

export interface SettingsPart {
  read(options?: CallOptions): Promise<Settings>;
  /** Rejects with `version-changed` where somebody has changed them since `version`. */
  change(draft: SettingsDraft, version: string, options?: CallOptions): Promise<Settings>;
  changes(query: ListQuery, options?: CallOptions): Promise<ListPage<SettingsChange>>;
}

/** Which mails the person gets. */
export interface MailsPart {
  read(options?: CallOptions): Promise<Mails>;
  change(draft: MailsDraft, options?: CallOptions): Promise<Mails>;
}

/**
 * The one interface between views and wherever the answers are. A carrier that can't do something lacks the part.
 * Everything that it returns is plain, JSON-safe data; everything that it rejects with is a `Problem`.
 */
export interface SeatApi {
  viewer: ViewerPart;
  availability: AvailabilityPart;
  purchasing?: PurchasingPart;
  insights?: InsightsPart;
  settings?: SettingsPart;
  mails?: MailsPart;
  requests?: RequestsPart;
  sales?: SalesPart;
  tickets?: TicketsPart;
}
