import type { Transaction } from "kysely";
import { sql } from "kysely";
import type { WouldDemote } from "../../../shared/api/index.ts";
import type { Database } from "../../db/tables.ts";
import type { RenewedLine } from "./due.ts";
import { describeLosses, readHolders } from "./holders.ts";
import { whoLoses } from "./losing.ts";

/**
 * Takes the seats that lines have no longer: first those that are only reserved, then in the account's own order. Their
 * role becomes what the help desk is about to make of it; it is told by `members.demoted`. Of a help desk that is read nobody
 * is taken: it demotes people itself, when and whom it chooses, and the service reads who that was.
 */
export async function takeSeats(
  trx: Transaction<Database>,
  { account_id: accountId, gate_product: gate }: { account_id: string; gate_product: string },
  { lines, now }: { lines: readonly RenewedLine[]; now: Date },
): Promise<WouldDemote[]> {
  const lowered = lines.filter(({ from, to }) => to < from);
  if (lowered.length === 0 || (await readAnew(trx, accountId, now))) return [];
  const holders = await readHolders(trx, accountId);
  const losses = whoLoses(
    holders,
    lowered.map(({ products, to: quantity }) => ({ products, quantity, isGate: products.includes(gate) })),
  );
  const demoted = losses.filter(({ becomesEndUser }) => becomesEndUser).map(({ memberId }) => memberId);
  if (demoted.length > 0) {
    await trx
      .deleteFrom("assignments")
      .where("account_id", "=", accountId)
      .where(isOneOf("member_id", demoted))
      .execute();
    await trx
      .updateTable("members")
      .set({ role: "end_user" })
      .where("account_id", "=", accountId)
      .where(isOneOf("id", demoted))
      .execute();
  }
  for (const { products } of lowered) {
    const losing = losses
      .filter((loss) => !loss.becomesEndUser && loss.products.some((id) => products.includes(id)))
      .map(({ memberId }) => memberId);
    if (losing.length === 0) continue;
    await trx
      .deleteFrom("assignments")
      .where("account_id", "=", accountId)
      .where(isOneOf("member_id", losing))
      .where(isOneOf("product_id", products))
      .execute();
  }
  for (const line of lowered) await dropReservations(trx, accountId, line);
  return describeLosses(losses, holders);
}

/** Has a connected help desk's people read; `false` where it isn't one. */
async function readAnew(trx: Transaction<Database>, accountId: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("help_desk_readings")
    .set({ picture_due_at: sql<Date>`least(picture_due_at, ${now})` })
    .where("account_id", "=", accountId)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** One parameter however many there are, so that the query is planned once. */
function isOneOf(column: "id" | "member_id" | "product_id", ids: readonly string[]) {
  return sql<boolean>`${sql.ref(column)} = ANY(${ids})`;
}

/** The newest first, until what is left fits: whoever held one learns it when they confirm. */
async function dropReservations(trx: Transaction<Database>, accountId: string, line: RenewedLine): Promise<void> {
  await sql`
    DELETE FROM assignments USING (
      SELECT held.member_id, held.product_id, products.assigned + row_number() OVER (
        PARTITION BY held.product_id ORDER BY held.assigned_at, held.member_id) AS seat
      FROM assignments AS held
      JOIN products ON products.account_id = held.account_id AND products.id = held.product_id
      WHERE held.account_id = ${accountId} AND held.state = 'reserved' AND products.target = ${line.target}
    ) AS reserved
    WHERE assignments.account_id = ${accountId} AND assignments.state = 'reserved'
      AND assignments.member_id = reserved.member_id AND assignments.product_id = reserved.product_id
      AND reserved.seat > ${line.to}
  `.execute(trx);
}
