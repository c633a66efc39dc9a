import type { Services } from "../services.ts";
import { reach } from "./fail-point.ts";
import { nextLook } from "./lease.ts";
import type { QuotedOrder } from "./order-view.ts";
import { UNSETTLED } from "./order-view.ts";
import type { ChargeOutcome, PaymentProvider } from "./payments/provider.ts";
import { decline, provision } from "./result.ts";

export interface Till {
  services: Services;
  payments: PaymentProvider;
}

/**
 * Brings an order to its end: charges under its payment key, with no transaction open over the network, then records
 * what came of it. May run any number of times, in any number of processes at once: one charge, one result.
 *
 * Resolves when the order is final, or when it is `unknown` and will be looked at again; with the order as it ended
 * where this call has ended it.
 */
export async function settle(till: Till, order: QuotedOrder): Promise<QuotedOrder | null> {
  const { services, payments } = till;
  await reach(services, "stall-before-charge");
  if (order.due_now_minor === 0n) {
    // Only removals, or what is free: providers refuse to charge nothing.
    return provision(services, order, null);
  }
  const outcome = await outcomeOf(till, order);
  await reach(services, "after-charge");
  if (outcome === null) {
    await postpone(services, order);
    return null;
  }
  const ended =
    outcome.state === "charged"
      ? await provision(services, order, { provider: payments.name, reference: outcome.reference })
      : await decline(services, order, outcome.reason);
  await reach(services, "after-result");
  return ended;
}

/** Charges, and asks if that gave no answer; `null` when nobody can tell. */
async function outcomeOf({ services, payments }: Till, order: QuotedOrder): Promise<ChargeOutcome | null> {
  const { dueNow } = order.quote;
  try {
    return await payments.charge({
      paymentKey: order.payment_key,
      accountId: order.account_id,
      amountMinor: order.due_now_minor,
      currency: dueNow.currency,
      exponent: dueNow.exponent,
      description: `Order ${order.receipt}`,
    });
  } catch (thrown) {
    services.log.warn({ orderId: order.id, reason: reasonOf(thrown) }, "charge gave no answer");
  }
  try {
    return await payments.find(order.payment_key);
  } catch (thrown) {
    services.log.warn({ orderId: order.id, reason: reasonOf(thrown) }, "payment could not be looked up");
    return null;
  }
}

/** Leaves it to the reconciler, unless somebody else has ended it meanwhile. */
async function postpone({ db, clock }: Services, order: QuotedOrder): Promise<void> {
  const now = clock.now();
  await db
    .updateTable("orders")
    .set({ state: "unknown", next_attempt_at: nextLook(now, order.attempts), updated_at: now })
    .where("id", "=", order.id)
    .where("state", "in", UNSETTLED)
    .execute();
}

function reasonOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.name : typeof thrown;
}
