import type { Services } from "../services.ts";
import { leaseUntil } from "./lease.ts";
import type { QuotedOrder } from "./order-view.ts";
import { OPEN, selectOrders } from "./order-view.ts";

/** How many orders one look takes; others are left to other processes, or to the next look. */
export const BATCH = 20;

/** Takes orders whose time has come for a while, so that no other process works on them; at most a batch. */
export async function takeDue({ db, clock }: Services, what: "open" | "to_refund"): Promise<QuotedOrder[]> {
  const now = clock.now();
  const taken = await db
    .updateTable("orders")
    .set((set) => ({ next_attempt_at: leaseUntil(now), attempts: set("attempts", "+", 1) }))
    .where("id", "in", (select) =>
      select
        .selectFrom("orders")
        .select("id")
        .where((where) => (what === "open" ? where("state", "in", OPEN) : where("refund", "=", "pending")))
        .where("next_attempt_at", "<=", now)
        .orderBy("next_attempt_at")
        .limit(BATCH)
        .forUpdate()
        .skipLocked(),
    )
    .returning("id")
    .execute();
  if (taken.length === 0) return [];
  const ids = taken.map(({ id }) => id);
  return selectOrders(db).where("orders.id", "in", ids).execute();
}
