import type { Charge, ChargeOutcome, PaymentProvider } from "../../payments/provider.ts";

/** A bank that debits when it is told that the payer has agreed. */
export interface Bank {
  provider: PaymentProvider;
  /** Every charge, as it came. */
  asked: Charge[];
  /** The payer agrees to everything that waits. */
  agree(): void;
}

export function openBank(): Bank {
  const asked: Charge[] = [];
  const debited = new Set<string>();
  const outcomeOf = (paymentKey: string): ChargeOutcome =>
    debited.has(paymentKey)
      ? { state: "charged", reference: `debit-${paymentKey}` }
      : { state: "requires_action", actionUrl: `https://bank.example/${paymentKey}` };
  return {
    asked,
    agree() {
      for (const { paymentKey } of asked) debited.add(paymentKey);
    },
    provider: {
      async charge(charge) {
        asked.push(charge);
        return outcomeOf(charge.paymentKey);
      },
      find: async (paymentKey) => (asked.some((each) => each.paymentKey === paymentKey) ? outcomeOf(paymentKey) : null),
      cancel: async (paymentKey) =>
        debited.has(paymentKey) ? outcomeOf(paymentKey) : { state: "declined", reason: "abandoned" },
      refund: async (paymentKey) => ({ reference: `refund-${paymentKey}` }),
    },
  };
}
