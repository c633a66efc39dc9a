import type { Transaction } from "kysely";
import type { QuoteLine } from "../../../shared/api/index.ts";
import type { Database } from "../../db/tables.ts";
import type { Services } from "../../services.ts";
import type { QuotedOrder } from "../order-view.ts";
import { periodAt } from "../period.ts";

/** Whether a line changes as soon as its order is provisioned. Lines of older quotes don't say, and all did. */
export function takesEffectNow({ effective }: Pick<QuoteLine, "effective">): boolean {
  return effective !== "renewal";
}

/**
 * Lets what an order changes at renewal wait for it, instead of whatever waited on those lines; a total that was said
 * now does away with what waited, too. The caller holds the subscription's lock.
 */
export async function replaceWaiting(
  trx: Transaction<Database>,
  { clock, ids }: Pick<Services, "clock" | "ids">,
  order: QuotedOrder,
): Promise<void> {
  const now = clock.now();
  const { account_id, quote } = order;
  const replacing = quote.lines.filter((line) => !takesEffectNow(line) || line.renewsAt === line.to);
  if (replacing.length === 0) return;
  const targets = replacing.map(({ target }) => target);
  await trx
    .updateTable("removals")
    .set({ state: "cancelled", cancelled_by: order.member_id, replaced_by_order: order.id, updated_at: now })
    .where("account_id", "=", account_id)
    .where("target", "in", targets)
    .where("state", "=", "waiting")
    .execute();
  const waiting = replacing.filter((line) => !takesEffectNow(line) && line.to !== line.from);
  if (waiting.length === 0) return;
  const takesEffectAt = await endOfPeriod(trx, order);
  const removal = {
    account_id,
    state: "waiting" as const,
    takes_effect_at: takesEffectAt,
    member_id: order.member_id,
    member_name: order.member_name,
    order_id: order.id,
    created_at: now,
    updated_at: now,
  };
  await trx
    .insertInto("removals")
    .values(
      waiting.map(({ target, from, to, products }) => ({
        ...removal,
        id: ids.id("rmv"),
        target,
        quantity: Math.abs(to - from),
        direction: to < from ? ("remove" as const) : ("add" as const),
        acknowledged: quote.wouldDemote
          .filter((member) => products.some(({ id }) => member.products.includes(id)))
          .map(({ memberId }) => memberId),
      })),
    )
    .execute();
}

/** Of the period in which the order was placed, also where its payment was settled only after that. */
async function endOfPeriod(trx: Transaction<Database>, order: QuotedOrder): Promise<Date> {
  const { cycle, cycle_anchor, time_zone } = await trx
    .selectFrom("accounts")
    .select(["cycle", "cycle_anchor", "time_zone"])
    .where("id", "=", order.account_id)
    .executeTakeFirstOrThrow();
  return periodAt(cycle_anchor, cycle, time_zone, order.created_at).end;
}
