import type { Availability } from "./schemas/availability.ts";
import type { Order } from "./schemas/order.ts";
import type { Channel, Quote, QuoteRequestLine } from "./schemas/quote.ts";
import type { Removal } from "./schemas/removal.ts";
import type { Subscription } from "./schemas/subscription.ts";
import type { Viewer } from "./schemas/viewer.ts";

/** Every call takes a signal that means "stop waiting", never "undo". */
export interface CallOptions {
  signal?: AbortSignal;
}

/** Who I am here. Rejects with a `Problem`. */
export interface ViewerPart {
  read(options?: CallOptions): Promise<Viewer>;
}

/** A snapshot with the moment that it was read here, in this machine's milliseconds: its age needs no server clock. */
export interface AvailabilitySnapshot {
  availability: Availability;
  readAt: number;
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
  quote(request: { channel: Channel; lines: QuoteRequestLine[] }, options?: CallOptions): Promise<Quote>;
  /** Buys. Use it through the purchase journal, which keeps the key. */
  order(request: PlaceOrder, options?: CallOptions): Promise<Order>;
  orderState(id: string, options?: CallOptions): Promise<Order>;
  openOrders(options?: CallOptions): Promise<Order[]>;
  /** What waits for renewal, newest first. Left out where removing licenses has no screen. */
  waitingRemovals?(options?: CallOptions): Promise<Removal[]>;
  /** Keeps the licenses after all. Rejects with `removal-done` from the moment of renewal on. */
  cancelRemoval?(id: string, options?: CallOptions): Promise<Removal>;
}

/**
 * The one interface between views and wherever the answers are. A carrier that can't do something lacks the part.
 * Everything that it returns is plain, JSON-safe data; everything that it rejects with is a `Problem`.
 */
export interface SeatApi {
  viewer: ViewerPart;
  availability: AvailabilityPart;
  purchasing?: PurchasingPart;
}
