import type { Job } from "../job.ts";
import type { Services } from "../services.ts";
import { checkFailPoint } from "./fail-point.ts";
import type { Payments } from "./payments/payments.ts";
import { refund } from "./refund.ts";
import type { Till } from "./settle.ts";
import { settle } from "./settle.ts";
import { BATCH, takeDue } from "./take-due.ts";

/**
 * Finishes what a crash, a timeout or an unclear answer left, looks after payments that wait for their payer, and gives
 * back what is still to be given back. Any number of processes may run it.
 *
 * Throws if the configuration names an unknown fail point.
 */
export function createReconciler(services: Services, payments: Payments = services.payments): Job {
  checkFailPoint(services.config.failPoint);
  const till = { services, payments };
  const run = async () => {
    const [settled, refunded] = await Promise.all([reconcile(till), refundDue(till)]);
    return settled === BATCH || refunded === BATCH;
  };
  return { name: "reconciler", everyMs: 1_000, run };
}

/** One look: takes orders whose time has come, and brings each on. Resolves with how many it took. */
export async function reconcile(till: Till): Promise<number> {
  const { services } = till;
  const orders = await takeDue(services, "open");
  await Promise.all(
    orders.map((order) =>
      settle(till, order).catch((thrown: unknown) =>
        services.log.error({ orderId: order.id, err: thrown }, "order could not be settled"),
      ),
    ),
  );
  return orders.length;
}

/** One look at undone orders whose money is not back yet. Resolves with how many it took. */
export async function refundDue(till: Till): Promise<number> {
  const { services } = till;
  const orders = await takeDue(services, "to_refund");
  await Promise.all(
    orders.map((order) =>
      refund(till, order).catch((thrown: unknown) =>
        services.log.error({ orderId: order.id, err: thrown }, "order could not be refunded"),
      ),
    ),
  );
  return orders.length;
}
