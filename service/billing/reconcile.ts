import { setTimeout as delay } from "node:timers/promises";
import type { Services } from "../services.ts";
import { checkFailPoint } from "./fail-point.ts";
import { leaseUntil } from "./lease.ts";
import { selectOrders, UNSETTLED } from "./order-view.ts";
import { invoicePayments } from "./payments/invoice.ts";
import type { PaymentProvider } from "./payments/provider.ts";
import type { Till } from "./settle.ts";
import { settle } from "./settle.ts";

/** How many orders one look takes; others are left to other processes, or to the next look. */
const BATCH = 20;

const PAUSE_MS = 1_000;

/**
 * Finishes what a crash, a timeout or an unclear answer left, once a second, until the signal aborts; resolves when the
 * look under way is done. Any number of processes may run it.
 */
export async function startReconciler(
  services: Services,
  signal: AbortSignal,
  payments: PaymentProvider = invoicePayments(services),
): Promise<void> {
  checkFailPoint(services.config.failPoint);
  while (!signal.aborted) {
    try {
      const taken = await reconcile({ services, payments });
      if (taken === BATCH) continue;
    } catch (thrown) {
      services.log.error({ err: thrown }, "reconciliation failed");
    }
    await delay(PAUSE_MS, undefined, { signal }).catch(() => undefined);
  }
}

/** One look: takes orders whose time has come, and brings each on. Resolves with how many it took. */
export async function reconcile(till: Till): Promise<number> {
  const { db, clock, log } = till.services;
  const now = clock.now();
  const taken = await db
    .updateTable("orders")
    .set((set) => ({ next_attempt_at: leaseUntil(now), attempts: set("attempts", "+", 1) }))
    .where("id", "in", (select) =>
      select
        .selectFrom("orders")
        .select("id")
        .where("state", "in", UNSETTLED)
        .where("next_attempt_at", "<=", now)
        .orderBy("next_attempt_at")
        .limit(BATCH)
        .forUpdate()
        .skipLocked(),
    )
    .returning("id")
    .execute();
  if (taken.length === 0) return 0;
  const orders = await selectOrders(db)
    .where(
      "orders.id",
      "in",
      taken.map(({ id }) => id),
    )
    .execute();
  await Promise.all(
    orders.map((order) =>
      settle(till, order).catch((thrown: unknown) =>
        log.error({ orderId: order.id, err: thrown }, "order could not be settled"),
      ),
    ),
  );
  return taken.length;
}
