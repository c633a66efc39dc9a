import { PAYMENT_METHODS } from "../../payment-methods.ts";
import type { Payments } from "../payments/payments.ts";
import type { Charge, ChargeOutcome, PaymentProvider } from "../payments/provider.ts";

/** What the provider does with its next charge. */
export type Step =
  | "charge"
  | "decline"
  /** Waits for the payer, until the test says what they do. */
  | "require_action"
  /** Charges, then loses the connection. */
  | "charge_then_throw"
  /** Loses the connection before anything arrives. */
  | "throw";

export interface ScriptedPayments extends PaymentProvider {
  /** What the next charges meet, in order; afterwards each is charged. */
  script: Step[];
  /** Every call, as it came. */
  calls: Charge[];
  /** The provider's own books: what was truly charged, by key. */
  books: Map<string, bigint>;
  /** Holds charges back until `release`. */
  hold(): void;
  release(): void;
  /** The payer does this with everything that waits for them. */
  payer(does: "confirm" | "decline"): void;
  /** Whether looking up fails, too. */
  blind: boolean;
  /** Resolves when the next charge arrives. */
  arrival(): Promise<void>;
}

/** Every way to pay, by this one provider. */
export function allBy(provider: PaymentProvider): Payments {
  return { offered: PAYMENT_METHODS, provider: () => provider, events: [] };
}

/** A payment provider that follows a script, and keeps books that tests check against ours. */
export function scriptedPayments(): ScriptedPayments {
  const declined = new Map<string, string>();
  const waiting = new Map<string, bigint>();
  const arrivals: (() => void)[] = [];
  let gate = Promise.resolve();
  let open: () => void = () => undefined;
  const refunded = new Set<string>();

  const payments: ScriptedPayments = {
    script: [],
    calls: [],
    books: new Map(),
    blind: false,
    hold() {
      gate = new Promise((resolve) => {
        open = resolve;
      });
    },
    release: () => open(),
    payer(does) {
      for (const [key, amountMinor] of waiting) {
        if (does === "confirm") payments.books.set(key, amountMinor);
        else declined.set(key, "declined by the payer");
      }
      waiting.clear();
    },
    arrival: () => new Promise((resolve) => arrivals.push(resolve)),
    async charge(charge): Promise<ChargeOutcome> {
      payments.calls.push(charge);
      for (const arrived of arrivals.splice(0)) arrived();
      await gate;
      const step = payments.script.shift() ?? "charge";
      if (step === "throw") throw new Error("connection refused");
      const before = outcomeOf(charge.paymentKey);
      if (before !== null) return before;
      if (step === "require_action") waiting.set(charge.paymentKey, charge.amountMinor);
      else if (step === "decline") declined.set(charge.paymentKey, "insufficient funds");
      else payments.books.set(charge.paymentKey, charge.amountMinor);
      if (step === "charge_then_throw") throw new Error("connection reset");
      return outcomeOf(charge.paymentKey) ?? { state: "declined", reason: "never" };
    },
    async find(paymentKey) {
      if (payments.blind) throw new Error("connection refused");
      return outcomeOf(paymentKey);
    },
    async cancel(paymentKey) {
      if (payments.blind) throw new Error("connection refused");
      if (waiting.delete(paymentKey)) declined.set(paymentKey, "abandoned");
      return outcomeOf(paymentKey) ?? { state: "declined", reason: "abandoned" };
    },
    async refund(paymentKey) {
      if (payments.blind) throw new Error("connection refused");
      if (!payments.books.delete(paymentKey) && !refunded.has(paymentKey)) throw new Error("nothing was charged");
      refunded.add(paymentKey);
      return { reference: `refund-${paymentKey}` };
    },
  };

  function outcomeOf(paymentKey: string): ChargeOutcome | null {
    const reason = declined.get(paymentKey);
    if (reason !== undefined) return { state: "declined", reason };
    if (refunded.has(paymentKey)) return { state: "charged", reference: `ref-${paymentKey}` };
    if (waiting.has(paymentKey)) return { state: "requires_action", actionUrl: `https://pay.example/${paymentKey}` };
    return payments.books.has(paymentKey) ? { state: "charged", reference: `ref-${paymentKey}` } : null;
  }

  return payments;
}
