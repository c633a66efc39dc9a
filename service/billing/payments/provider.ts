import type { Currency } from "../money.ts";

/** What is to be paid. The same key is the same payment, however often it is sent. */
export interface Charge extends Currency {
  paymentKey: string;
  accountId: string;
  amountMinor: bigint;
  /** What the payer reads on the invoice. */
  description: string;
}

/** How a charge ended. Later providers add a state that waits for the payer. */
export type ChargeOutcome = { state: "charged"; reference: string } | { state: "declined"; reason: string };

/**
 * The port to whoever takes the money. Each call is idempotent by its payment key; a rejection means that the outcome
 * is unknown, never that nothing was charged.
 */
export interface PaymentProvider {
  readonly name: "invoice" | "card";
  charge(charge: Charge): Promise<ChargeOutcome>;
  /** What became of a key; `null` where it never arrived. */
  find(paymentKey: string): Promise<ChargeOutcome | null>;
  /** Gives back the whole of what was charged under this key. */
  refund(paymentKey: string): Promise<{ reference: string }>;
}
