import type { Currency } from "../money.ts";

/** What to pay. The same key is the same payment, however often it is sent. */
export interface Charge extends Currency {
  paymentKey: string;
  accountId: string;
  /** By which the provider knows who pays; `null` where the method takes none. */
  customerReference: string | null;
  amountMinor: bigint;
  /** What the payer reads on the invoice. */
  description: string;
}

/** The state of a charge. `charged` and `declined` are for good; the third waits for the payer, who confirms at that address. */
export type ChargeOutcome =
  | { state: "charged"; reference: string }
  | { state: "declined"; reason: string }
  | { state: "requires_action"; actionUrl: string };

/**
 * The port to whoever takes the money. Each call is idempotent by its payment key; a rejection means that the outcome
 * is unknown, never that nothing was charged.
 */
export interface PaymentProvider {
  charge(charge: Charge): Promise<ChargeOutcome>;
  /** What became of a key; `null` where it never arrived. */
  find(paymentKey: string): Promise<ChargeOutcome | null>;
  /**
   * Gives a payment up that waits for its payer, so that they cannot confirm it any more. Resolves with how it ended:
   * `charged` where the payer was quicker.
   */
  cancel(paymentKey: string): Promise<ChargeOutcome>;
  /** Gives back the whole of what was charged under this key. */
  refund(paymentKey: string): Promise<{ reference: string }>;
}
