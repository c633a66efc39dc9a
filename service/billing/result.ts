import type { Transaction } from "kysely";
import { sql } from "kysely";
import type { Database } from "../db/tables.ts";
import { underLock } from "../db/under-lock.ts";
import { onOrderDeclined, onOrderProvisioned } from "../requests/order-of-request.ts";
import type { Services } from "../services.ts";
import type { OrderEnd, Payment } from "./end-order.ts";
import { endOrder, isAlone } from "./end-order.ts";
import { reach } from "./fail-point.ts";
import { lockSubscription, selectLocked } from "./lock.ts";
import type { QuotedOrder } from "./order-view.ts";
import { replaceWaiting, takesEffectNow } from "./renewal/waiting.ts";
import { undoUntil } from "./undo-window.ts";

/**
 * Records the charge and gives the seats, in one commit with ledger and outbox; what takes effect at renewal begins to
 * wait for it. `payment` is `null` where nothing was due.
 *
 * Resolves with the order as it is then; does nothing, and resolves with `null`, where all that was done before.
 */
export async function provision(
  services: Services,
  order: QuotedOrder,
  payment: Payment | null,
): Promise<QuotedOrder | null> {
  const { db, pool, clock, ids } = services;
  const now = clock.now();
  const end: OrderEnd = {
    result: { state: "provisioned", provisioned_at: now, undo_until: undoUntil(order.quote, now) },
    payment: payment === null ? null : { ...payment, id: ids.id("pmt") },
    now,
  };
  const ended: QuotedOrder = { ...order, ...end.result, next_attempt_at: null, updated_at: now };

  // Where nothing else follows from it, all of it is one statement, and so one round trip.
  if (order.seat_request_id === null && order.quote.lines.every(takesEffectNow)) {
    await reach(services, "before-result");
    const statement = endOrder(db, order, end, isAlone(db, order));
    if ((await underLock(pool, selectLocked(db, order.account_id), statement)).length > 0) return ended;
  }

  return db.transaction().execute(async (trx) => {
    const standing = await lockUnsettled(trx, order);
    if (standing === null) return null;
    const { changed, asked } = await endOrder(trx, order, end).executeTakeFirstOrThrow();
    if (changed !== order.quote.lines.filter(takesEffectNow).length) throw new Error("A line changed under a claim");
    await replaceWaiting(trx, services, order);
    if (asked) await onOrderProvisioned(trx, order, now);
    if (standing.exhausted_at !== null || standing.exhausted_told_at !== null)
      await clearExhausted(trx, order.account_id, now);
    await reach(services, "before-result");
    return ended;
  });
}

/** Ends the order without seats and releases the subscription; its version stays, since nothing changed. */
export async function decline(
  { db, clock }: Services,
  order: QuotedOrder,
  reason: string,
): Promise<QuotedOrder | null> {
  return db.transaction().execute(async (trx) => {
    if ((await lockUnsettled(trx, order)) === null) return null;
    const now = clock.now();
    const result = { state: "declined", decline_reason: reason } as const;
    await endOrder(trx, order, { result, payment: null, now }).executeTakeFirstOrThrow();
    await onOrderDeclined(trx, order, now);
    return { ...order, ...result, next_attempt_at: null, updated_at: now };
  });
}

/** Locks the subscription, then sees whether the order still waits for its result; `null` where it has one. */
async function lockUnsettled(trx: Transaction<Database>, order: QuotedOrder) {
  const standing = await lockSubscription(trx, order.account_id);
  // Claimed by this order, from its intent to its result: nobody else can have changed the subscription.
  return standing.claimed_by_order === order.id ? standing : null;
}

/** A seat of the gate product is free again, and more were bought: that the last one was taken is over, and old news. */
async function clearExhausted(trx: Transaction<Database>, accountId: string, now: Date): Promise<void> {
  await sql`
    UPDATE subscriptions SET exhausted_at = NULL, exhausted_by = NULL, exhausted_told_at = NULL
    FROM accounts, products AS gate, subscription_lines AS line
    WHERE subscriptions.account_id = ${accountId}
      AND accounts.id = subscriptions.account_id
      AND gate.account_id = accounts.id AND gate.id = accounts.gate_product
      AND line.account_id = gate.account_id AND line.target = gate.target
      AND line.quantity > gate.assigned + (
        SELECT count(*) FROM assignments
        WHERE account_id = gate.account_id AND product_id = gate.id AND state = 'reserved' AND reserved_until > ${now})
  `.execute(trx);
}
