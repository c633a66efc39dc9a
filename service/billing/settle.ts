import { sql } from "kysely";
import type { Services } from "../services.ts";
import { reach } from "./fail-point.ts";
import { nextLook } from "./lease.ts";
import type { QuotedOrder } from "./order-view.ts";
import { OPEN } from "./order-view.ts";
import type { Payments } from "./payments/payments.ts";
import type { ChargeOutcome, PaymentProvider } from "./payments/provider.ts";
import { decline, provision } from "./result.ts";

export interface Till {
  services: Services;
  payments: Payments;
}

/** How long the payer may take to confirm (protocol: order), in milliseconds. */
const ABANDONED_AFTER_MS = 23 * 3_600_000;

/**
 * Brings an order to its end: charges under its payment key, with no transaction open over the network, then records
 * the outcome. May run any number of times, in any number of processes at once: one charge, one result.
 *
 * Resolves when the order is final, or when it is `unknown` or waits for its payer, and will be looked at again; with the
 * order as it ended where this call has ended it.
 */
export async function settle(till: Till, order: QuotedOrder): Promise<QuotedOrder | null> {
  const { services } = till;
  await reach(services, "stall-before-charge");
  if (order.due_now_minor === 0n) {
    // Only removals, or what is free: providers refuse to charge nothing.
    return provision(services, order, null);
  }
  const provider = providerOf(till, order);
  const outcome = await outcomeOf(services, provider, order);
  await reach(services, "after-charge");
  if (outcome === null) {
    await postpone(services, order);
    return null;
  }
  const ended = await record(services, order, outcome);
  await reach(services, "after-result");
  return ended;
}

/** Resolves with the order where this has ended it. */
async function record(services: Services, order: QuotedOrder, outcome: ChargeOutcome): Promise<QuotedOrder | null> {
  switch (outcome.state) {
    case "charged":
      return provision(services, order, { reference: outcome.reference });
    case "declined":
      return decline(services, order, outcome.reason);
    case "requires_action":
      await awaitPayer(services, order, outcome.actionUrl);
      return null;
  }
}

/** By the way to pay that was quoted, whatever the account's is now: its key means nothing to another provider. */
export function providerOf({ payments }: Pick<Till, "payments">, { quote }: QuotedOrder): PaymentProvider {
  return payments.provider(quote.paymentMethod);
}

/** What the provider says of it; `null` when nobody can tell. */
async function outcomeOf(
  services: Services,
  provider: PaymentProvider,
  order: QuotedOrder,
): Promise<ChargeOutcome | null> {
  const answer = <T>(asking: Promise<T>, what: string) =>
    asking.catch((thrown: unknown) => {
      services.log.warn({ orderId: order.id, reason: reasonOf(thrown) }, what);
      return null;
    });
  const find = () => answer(provider.find(order.payment_key), "payment could not be looked up");
  if (order.state === "requires_action") {
    if (services.clock.now() < abandonedAt(order)) return find();
    return answer(provider.cancel(order.payment_key), "payment could not be cancelled");
  }
  return (await answer(charge(provider, order), "charge gave no answer")) ?? (await find());
}

function charge(provider: PaymentProvider, order: QuotedOrder): Promise<ChargeOutcome> {
  const { currency, exponent } = order.quote.dueNow;
  return provider.charge({
    paymentKey: order.payment_key,
    accountId: order.account_id,
    customerReference: order.customer_reference,
    amountMinor: order.due_now_minor,
    currency,
    exponent,
    description: `Order ${order.receipt}`,
  });
}

/** Keeps the claim on the subscription, and waits for the payer; unless somebody else has ended it meanwhile. */
async function awaitPayer({ db, clock }: Services, order: QuotedOrder, actionUrl: string): Promise<void> {
  const now = clock.now();
  const next = Math.min(nextLook(now, order.attempts).getTime(), abandonedAt(order).getTime());
  await db
    .updateTable("orders")
    .set({
      state: "requires_action",
      action_url: actionUrl,
      next_attempt_at: new Date(Math.max(next, nextLook(now, 0).getTime())),
      updated_at: now,
    })
    .where("id", "=", order.id)
    .where("state", "in", OPEN)
    .execute();
}

/** Leaves it to the reconciler, unless somebody else has ended it meanwhile. */
async function postpone({ db, clock }: Services, order: QuotedOrder): Promise<void> {
  const now = clock.now();
  await db
    .updateTable("orders")
    .set({
      // Where the payer confirms is still known.
      state: sql`CASE WHEN state = 'requires_action' THEN state ELSE 'unknown' END`,
      next_attempt_at: nextLook(now, order.attempts),
      updated_at: now,
    })
    .where("id", "=", order.id)
    .where("state", "in", OPEN)
    .execute();
}

function abandonedAt({ created_at }: QuotedOrder): Date {
  return new Date(created_at.getTime() + ABANDONED_AFTER_MS);
}

function reasonOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.name : typeof thrown;
}
