import type { Services } from "../services.ts";
import { reach } from "./fail-point.ts";
import { nextLook } from "./lease.ts";
import type { QuotedOrder } from "./order-view.ts";
import type { Till } from "./settle.ts";
import { providerOf } from "./settle.ts";

/**
 * Gives the money of an undone order back, under the key that it was charged with, then records it. May run any number
 * of times, in any number of processes at once: one refund, one record.
 *
 * Resolves with whether it is done; where not, it will be looked at again.
 */
export async function refund(till: Till, order: QuotedOrder): Promise<boolean> {
  const { services } = till;
  const provider = providerOf(till, order);
  const given = await provider.refund(order.payment_key).catch((thrown: unknown) => {
    const reason = thrown instanceof Error ? thrown.name : typeof thrown;
    services.log.warn({ orderId: order.id, reason }, "refund gave no answer");
    return null;
  });
  if (given === null) {
    await postpone(services, order);
    return false;
  }
  await reach(services, "after-refund");
  await record(services, order, given.reference);
  return true;
}

async function record({ db, clock, ids }: Services, order: QuotedOrder, reference: string): Promise<void> {
  const { currency, exponent } = order.quote.dueNow;
  await db.transaction().execute(async (trx) => {
    const now = clock.now();
    const first = await trx
      .updateTable("orders")
      .set({ refund: "done", next_attempt_at: null, updated_at: now })
      .where("id", "=", order.id)
      .where("refund", "=", "pending")
      .returning("id")
      .executeTakeFirst();
    if (first === undefined) return;
    await trx
      .insertInto("payments")
      .values({
        id: ids.id("pmt"),
        account_id: order.account_id,
        order_id: order.id,
        kind: "refund",
        payment_key: order.payment_key,
        provider: order.quote.paymentMethod,
        provider_reference: reference,
        amount_minor: -order.due_now_minor,
        currency,
        exponent,
        created_at: now,
      })
      .execute();
  });
}

/** Leaves it to the job, unless somebody else has done it meanwhile. */
async function postpone({ db, clock }: Services, order: QuotedOrder): Promise<void> {
  await db
    .updateTable("orders")
    .set({ next_attempt_at: nextLook(clock.now(), order.attempts) })
    .where("id", "=", order.id)
    .where("refund", "=", "pending")
    .execute();
}
