import type { Transaction } from "kysely";
import { sql } from "kysely";
import type { Database } from "../../db/tables.ts";
import type { ProductSeats } from "../../seats/seat-counts.ts";

/** What a renewal does to one line. */
export interface RenewedLine {
  removalId: string;
  orderId: string | null;
  target: string;
  from: number;
  to: number;
  products: string[];
  takesEffectAt: Date;
}

/**
 * What the renewal that has come makes of the lines that something waits on. `seats` are counted in the same transaction:
 * legacy Sell keeps what is in use by now (domain: what uses a seat), every other line becomes as low as was asked.
 */
export async function readDue(
  trx: Transaction<Database>,
  accountId: string,
  seats: readonly ProductSeats[],
  now: Date,
): Promise<RenewedLine[]> {
  const due = await trx
    .selectFrom("removals")
    .innerJoin("subscription_lines as line", (join) =>
      join.onRef("line.account_id", "=", "removals.account_id").onRef("line.target", "=", "removals.target"),
    )
    .select(["removals.id", "removals.order_id", "removals.target", "removals.quantity", "removals.direction"])
    .select(["removals.takes_effect_at", "line.quantity as from"])
    .select(({ exists, selectFrom }) =>
      exists(
        selectFrom("products")
          .select("products.id")
          .whereRef("products.account_id", "=", "line.account_id")
          .whereRef("products.target", "=", "line.target")
          .where("products.legacy_sell", "=", true),
      ).as("legacySell"),
    )
    .where("removals.account_id", "=", accountId)
    .where("removals.state", "=", sql.lit("waiting"))
    .where("removals.takes_effect_at", "<=", now)
    .orderBy("line.position")
    .execute();
  return due.map(({ id, order_id, target, from, quantity, direction, legacySell, takes_effect_at }) => {
    const products = seats.filter((product) => product.target === target);
    const inUse = Math.max(0, ...products.map(({ assigned, reserved }) => assigned + reserved));
    // The line may have less by now than was to be removed: an order before it was undone.
    const asked = direction === "add" ? from + quantity : Math.max(0, from - quantity);
    return {
      removalId: id,
      orderId: order_id,
      target,
      from,
      to: legacySell && asked < from ? Math.min(from, Math.max(asked, inUse)) : asked,
      products: products.map((product) => product.id),
      takesEffectAt: takes_effect_at,
    };
  });
}
