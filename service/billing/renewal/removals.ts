import type { Kysely, Selectable } from "kysely";
import { sql } from "kysely";
import type { Removal, RemovalState, WouldDemote } from "../../../shared/api/index.ts";
import { serviceProblem } from "../../../shared/api/index.ts";
import type { Database } from "../../db/tables.ts";
import type { ViewerCaller } from "../../http/handler.ts";
import type { Paged, PageRequest } from "../../http/page.ts";
import { pageOf } from "../../http/page.ts";
import { wantOpenTickets } from "../../seats/open-tickets.ts";
import type { Services } from "../../services.ts";
import { renewing } from "../changes.ts";
import { localDate } from "../local-date.ts";
import type { Terms } from "../terms.ts";
import { readTerms } from "../terms.ts";
import { wouldDemote } from "./would-demote.ts";

type RemovalRow = Selectable<Database["removals"]>;

/**
 * What waits for renewal on this account, and what became of it, newest first. Where the help desk is read, it is asked for
 * the open tickets of those who would lose a license: the next look has them.
 */
export async function listRemovals(
  { db, clock }: Pick<Services, "db" | "clock">,
  { accountId }: Pick<ViewerCaller, "accountId">,
  { state, after, limit }: PageRequest & { state: RemovalState | undefined },
): Promise<Paged<Removal>> {
  let query = db
    .selectFrom("removals")
    .selectAll()
    .where("account_id", "=", accountId)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(limit + 1);
  if (state !== undefined) query = query.where("state", "=", state);
  if (after !== null) query = query.where(sql<boolean>`(created_at, id) < (${after.at}, ${after.id})`);
  const { items, nextCursor } = pageOf(await query.execute(), limit, (row) => ({ at: row.created_at, id: row.id }));
  const removals = await viewsOf(db, accountId, items);
  const losing = removals.flatMap((removal) => removal.wouldDemote.map(({ memberId }) => memberId));
  await wantOpenTickets(db, accountId, losing, clock.now());
  return { items: removals, nextCursor };
}

/** One of them. Rejects with `not-found`. */
export async function readRemoval(db: Kysely<Database>, accountId: string, id: string): Promise<Removal> {
  const row = await db
    .selectFrom("removals")
    .selectAll()
    .where("account_id", "=", accountId)
    .where("id", "=", id)
    .executeTakeFirst();
  const [removal] = row === undefined ? [] : await viewsOf(db, accountId, [row]);
  if (removal === undefined) throw serviceProblem("not-found", "There is no such removal.");
  return removal;
}

async function viewsOf(db: Kysely<Database>, accountId: string, rows: readonly RemovalRow[]): Promise<Removal[]> {
  if (rows.length === 0) return [];
  const terms = await readTerms(db, accountId);
  const losing = rows.some(({ state }) => state === "waiting") ? await losingAsThingsStand(db, terms) : [];
  return rows.map((row) => viewOf(row, terms, losing));
}

/** Of everything that waits together: who becomes an end user by one removal also makes room in another line. */
function losingAsThingsStand(db: Kysely<Database>, terms: Terms): Promise<WouldDemote[]> {
  const waiting = terms.lines.filter((line) => line.waiting < 0);
  return wouldDemote(
    db,
    terms,
    waiting.map((line) => ({
      line,
      from: line.quantity,
      to: renewing(line),
      effective: "renewal",
      renewsAt: renewing(line),
    })),
  );
}

function viewOf(row: RemovalRow, { account, lines }: Terms, losing: readonly WouldDemote[]): Removal {
  const line = lines.find(({ target }) => target === row.target);
  const products = row.state === "waiting" ? (line?.products ?? []) : [];
  return {
    id: row.id,
    target: row.target,
    // A line that the subscription no longer has keeps its id for a name.
    name: line?.name ?? row.target,
    direction: row.direction,
    quantity: row.quantity,
    state: row.state,
    takesEffectAt: row.takes_effect_at.toISOString(),
    date: localDate(row.takes_effect_at, account.time_zone).toString(),
    by: { memberId: row.member_id, name: row.member_name },
    orderId: row.order_id,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    wouldDemote: losing.filter((member) => products.some(({ id }) => member.products.includes(id))),
    acknowledged: row.acknowledged,
    applied: row.applied,
    lost: row.lost,
  };
}
