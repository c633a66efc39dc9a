import type { Job } from "../jobs.ts";
import type { Services } from "../services.ts";
import { checkFailPoint } from "./fail-point.ts";
import { leaseUntil } from "./lease.ts";
import { OPEN, selectOrders } from "./order-view.ts";
import { createPayments } from "./payments/payments.ts";
import type { Payments } from "./payments/provider.ts";
import type { Till } from "./settle.ts";
import { settle } from "./settle.ts";

/** How many orders one look takes; others are left to other processes, or to the next look. */
const BATCH = 20;

/**
 * Finishes what a crash, a timeout or an unclear answer left, and looks after payments that wait for their payer. Any number of processes may run it.
 * Throws where the configuration names a fail point that there isn't.
 */
export function createReconciler(services: Services, payments: Payments = createPayments(services)): Job {
  checkFailPoint(services.config.failPoint);
  const till = { services, payments };
  return { name: "reconciler", everyMs: 1_000, run: async () => (await reconcile(till)) === BATCH };
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
        .where("state", "in", OPEN)
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
