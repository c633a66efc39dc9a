import type { Means } from "../method.ts";
import type { Charge, ChargeOutcome, PaymentProvider } from "../provider.ts";

/**
 * Billed on account: an item on the customer's next invoice. Its books are a table that nothing else writes, and each
 * call is one statement of its own, so it behaves as a provider across a network would: it may have charged although
 * the order knows nothing of it yet.
 */
export function invoicePayments({ db, clock, ids }: Means): PaymentProvider {
  const find = (paymentKey: string, kind: "charge" | "refund") =>
    db
      .selectFrom("invoice_items")
      .select(ITEM)
      .where("payment_key", "=", paymentKey)
      .where("kind", "=", kind)
      .executeTakeFirst();

  /** Enters an item once, and returns it as it stands in the books. */
  async function enter(charge: Omit<Charge, "customerReference">, kind: "charge" | "refund", prefix: string) {
    const fresh = await db
      .insertInto("invoice_items")
      .values({
        payment_key: charge.paymentKey,
        kind,
        account_id: charge.accountId,
        reference: ids.id(prefix),
        description: charge.description,
        amount_minor: charge.amountMinor,
        currency: charge.currency,
        exponent: charge.exponent,
        created_at: clock.now(),
      })
      .onConflict((conflict) => conflict.columns(["payment_key", "kind"]).doNothing())
      .returning(ITEM)
      .executeTakeFirst();
    const entered = fresh ?? (await find(charge.paymentKey, kind));
    if (entered === undefined) throw new Error("An invoice item is missing that was just entered");
    if (entered.amount_minor !== charge.amountMinor || entered.currency !== charge.currency) {
      throw new Error("A payment key was used for two amounts");
    }
    return entered;
  }

  return {
    async charge(charge): Promise<ChargeOutcome> {
      const { reference } = await enter(charge, "charge", "inv");
      return { state: "charged", reference };
    },
    async find(paymentKey) {
      const item = await find(paymentKey, "charge");
      return item === undefined ? null : { state: "charged", reference: item.reference };
    },
    async cancel(paymentKey) {
      // It never waits for a payer.
      const item = await find(paymentKey, "charge");
      return item === undefined
        ? { state: "declined", reason: "abandoned" }
        : { state: "charged", reference: item.reference };
    },
    async refund(paymentKey) {
      const charged = await find(paymentKey, "charge");
      if (charged === undefined) throw new Error("Nothing was charged under this payment key");
      const refund = { ...charged, paymentKey, accountId: charged.account_id, amountMinor: -charged.amount_minor };
      const { reference } = await enter(refund, "refund", "ref");
      return { reference };
    },
  };
}

const ITEM = ["account_id", "reference", "description", "amount_minor", "currency", "exponent"] as const;
