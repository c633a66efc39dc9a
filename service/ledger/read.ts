import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { LedgerEntry } from "../../shared/api/index.ts";
import { asMoney } from "../billing/money.ts";
import type { Database } from "../db/tables.ts";
import type { Paged, PageRequest } from "../http/page.ts";
import { numberOf, pageOf } from "../http/page.ts";

export interface LedgerRange {
  /** Included. */
  from: Date | null;
  /** Not included. */
  before: Date | null;
}

/**
 * What changed, newest first, with what orders and requests say of it. The page's rows are chosen before anything is
 * joined, along the index of the account's rows: its cost does not grow with the ledger.
 */
export async function listLedger(
  db: Kysely<Database>,
  accountId: string,
  { from, before, after, limit }: PageRequest & LedgerRange,
): Promise<Paged<LedgerEntry>> {
  let chosen = db
    .selectFrom("ledger")
    .select(["id", "account_id", "at", "kind", "actor_id", "target", "quantity_before", "quantity_after"])
    .select([
      "amount_minor",
      "currency",
      "exponent",
      "version",
      "order_id",
      "seat_request_id",
      "removal_id",
      "sales_inquiry_id",
    ])
    .where("account_id", "=", accountId)
    .orderBy("id", "desc")
    .limit(limit + 1);
  if (after !== null) chosen = chosen.where("id", "<", numberOf(after));
  if (from !== null) chosen = chosen.where("at", ">=", from);
  if (before !== null) chosen = chosen.where("at", "<", before);
  const rows = await db
    .selectFrom(chosen.as("entry"))
    .leftJoin("orders", "orders.id", "entry.order_id")
    .leftJoin("subscription_lines as line", (join) =>
      join.onRef("line.account_id", "=", "entry.account_id").onRef("line.target", "=", "entry.target"),
    )
    .select(["entry.id", "entry.at", "entry.kind", "entry.actor_id", "entry.target", "entry.quantity_before"])
    .select(["entry.quantity_after", "entry.amount_minor", "entry.currency", "entry.exponent", "entry.version"])
    .select(["entry.order_id", "entry.seat_request_id", "entry.removal_id", "entry.sales_inquiry_id"])
    .select(["orders.member_id", "orders.member_name", "orders.receipt", "orders.note", "line.name as lineName"])
    .select((select) =>
      select
        .selectFrom("seat_request_people as person")
        .whereRef("person.seat_request_id", "=", "entry.seat_request_id")
        .where("person.reason", "is not", null)
        .select(
          sql<string[]>`coalesce(array_agg(person.reason ORDER BY person.asked_at, person.member_id), '{}')`.as("all"),
        )
        .$asScalar()
        .$notNull()
        .as("reasons"),
    )
    .orderBy("entry.id", "desc")
    .execute();
  const { items, nextCursor } = pageOf(rows, limit, ({ at, id }) => ({ at, id: String(id) }));
  return {
    items: items.map((row) => ({
      id: String(row.id),
      at: row.at.toISOString(),
      kind: row.kind,
      by: row.actor_id === null ? null : { memberId: row.actor_id, name: nameOf(row.actor_id, row) },
      target: row.target,
      name: row.lineName ?? row.target,
      before: row.quantity_before,
      after: row.quantity_after,
      amount: asMoney(row.amount_minor, row),
      version: String(row.version),
      orderId: row.order_id,
      receipt: row.receipt,
      note: row.note,
      seatRequestId: row.seat_request_id,
      reasons: row.reasons,
      removalId: row.removal_id,
      salesInquiryId: row.sales_inquiry_id,
    })),
    nextCursor,
  };
}

/** As the order knows it, until it is replaced by the id. */
function nameOf(actorId: string, order: { member_id: string | null; member_name: string | null }): string | null {
  return order.member_id === actorId && order.member_name !== actorId ? order.member_name : null;
}
