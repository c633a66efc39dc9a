import type { Money, Order, ProblemDetails, Quote } from "../api/index.ts";

/** What became of a purchase, as far as is known. */
export type PurchaseOutcome =
  /** The seats can be used. */
  | { kind: "provisioned"; order: Order }
  /** Accepted and being worked on; the service finishes it. */
  | { kind: "waiting"; order: Order }
  /** The payer has to confirm at `order.actionUrl`. */
  | { kind: "requires_action"; order: Order }
  /** Nothing was charged; `order` where there is one. */
  | { kind: "declined"; order: Order | null; problem: ProblemDetails | null }
  /** The service refused before there was an order: nothing was charged. */
  | { kind: "refused"; problem: ProblemDetails }
  /** No answer that says what happened: being checked with the same key, never "failed, try again". */
  | { kind: "unknown"; problem: ProblemDetails };

/** What a person is told that the purchase was about, also when the page it was made on is gone. */
export interface PurchaseSummary {
  lines: Order["lines"];
  dueNow: Money;
}

/** One press of "Confirm purchase", stored before it is sent. */
export interface PurchaseRecord {
  /** The idempotency key: one record, one order, one charge. */
  key: string;
  quoteId: string;
  version: string;
  note: string | null;
  /** The person has seen who would lose a license, where the quote asked for that. */
  demotionsSeen?: true;
  summary: PurchaseSummary;
  /** When the button was pressed, in milliseconds of this machine. */
  pressedAt: number;
  /** How often it was sent; 0 when the process stopped before the first time. */
  attempts: number;
  outcome: PurchaseOutcome | null;
  /** Whether the person has seen how it ended. */
  acknowledged: boolean;
}

/** Whether nothing more will become of it by itself. */
export function isSettled(record: PurchaseRecord): boolean {
  switch (record.outcome?.kind) {
    case "provisioned":
    case "declined":
    case "refused":
      return true;
    case "waiting":
    case "requires_action":
    case "unknown":
    case undefined:
      return false;
  }
}

/** Whether a page announces a purchase unasked: how it ended, until that was seen, or that it is being checked. */
export function isToBeTold(record: PurchaseRecord): boolean {
  // Just pressed, and no answer yet: not worth a word.
  return isSettled(record) ? !record.acknowledged : record.outcome !== null;
}

export function summarize(quote: Quote): PurchaseSummary {
  const lines = quote.lines.map(({ target, name, from, to, effective }) => ({ target, name, from, to, effective }));
  return { lines, dueNow: quote.dueNow };
}

/** What somebody has bought, followed to its end. */
export interface Purchases {
  /** Everything not yet settled, and what settled unseen; newest first. */
  records(): Promise<PurchaseRecord[]>;
  /** Asks the service again how the unsettled ones stand. */
  resume(): Promise<void>;
  /** The person has seen the outcome. */
  acknowledge(key: string): Promise<void>;
  subscribe(listener: (records: PurchaseRecord[]) => void): () => void;
}

/** What a document that may spend buys through: the journal itself, or the way to where it lives. */
export interface Checkout extends Purchases {
  /**
   * Stores the key, then sends. The same quote twice is one purchase. Resolves with how it stands after the answer.
   * `demotionsSeen` says that the person has seen who would lose a license.
   */
  confirm(quote: Quote, note: string | null, demotionsSeen?: boolean): Promise<PurchaseRecord>;
}
