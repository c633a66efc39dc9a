import type { Transaction } from "kysely";
import { sql } from "kysely";
import type { Database } from "../../db/tables.ts";
import type { QuotedOrder } from "../order-view.ts";
import { takesEffectNow } from "./waiting.ts";

/**
 * Takes back what an order that is undone changed at renewal: its own removals are cancelled, and those that it replaced
 * wait again. Where a total was said after the order, that total stands: the seats given back now are not removed again
 * at renewal. The caller holds the subscription's lock, and gives the quantities back.
 *
 * Resolves with `false`, having changed nothing, when the renewal has been: that cannot be undone.
 */
export async function undoWaiting(trx: Transaction<Database>, order: QuotedOrder, now: Date): Promise<boolean> {
  const own = await trx
    .selectFrom("removals")
    .select(["id", "state"])
    .where("order_id", "=", order.id)
    .where("state", "<>", "cancelled")
    .execute();
  if (own.some(({ state }) => state === "done")) return false;
  await trx
    .updateTable("removals")
    .set({ state: "cancelled", cancelled_by: order.member_id, updated_at: now })
    .where("order_id", "=", order.id)
    .where("state", "=", "waiting")
    .execute();
  await handOver(trx, order);
  const given = order.quote.lines.filter(takesEffectNow);
  for (const { target, from, to } of given) await removeLess(trx, order, target, to - from, now);
  await trx
    .updateTable("removals as replaced")
    .set({ state: "waiting", cancelled_by: null, replaced_by_order: null, updated_at: now })
    .where("replaced_by_order", "=", order.id)
    .execute();
  return true;
}

/**
 * A later word about the same line stands, and has now replaced what this order had: were that undone, too, what stood
 * before both would wait again, and never what this order had brought.
 */
async function handOver(trx: Transaction<Database>, { id }: QuotedOrder): Promise<void> {
  await sql`
    UPDATE removals AS replaced SET replaced_by_order = coalesce(own.replaced_by_order, later.order_id)
    FROM removals AS first
    LEFT JOIN removals AS own
      ON own.order_id = ${id} AND own.account_id = first.account_id AND own.target = first.target
    LEFT JOIN removals AS later
      ON later.state = 'waiting' AND later.account_id = first.account_id AND later.target = first.target
    WHERE first.replaced_by_order = ${id} AND replaced.id = first.id
      AND coalesce(own.replaced_by_order, later.order_id) IS NOT NULL
  `.execute(trx);
  await trx
    .updateTable("removals")
    .set({ replaced_by_order: null })
    .where("order_id", "=", id)
    .where("replaced_by_order", "is not", null)
    .execute();
}

/** A removal that was asked for after these seats were bought counts them in. */
async function removeLess(
  trx: Transaction<Database>,
  order: QuotedOrder,
  target: string,
  seats: number,
  now: Date,
): Promise<void> {
  const later = await trx
    .selectFrom("removals")
    .select(["id", "quantity"])
    .where("account_id", "=", order.account_id)
    .where("target", "=", target)
    .where("state", "=", "waiting")
    .where("direction", "=", "remove")
    .where("created_at", ">=", order.provisioned_at)
    .executeTakeFirst();
  if (later === undefined) return;
  const quantity = later.quantity - seats;
  await trx
    .updateTable("removals")
    .set(quantity > 0 ? { quantity, updated_at: now } : { state: "cancelled", updated_at: now })
    .where("id", "=", later.id)
    .execute();
}
