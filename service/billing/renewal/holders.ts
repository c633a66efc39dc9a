import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { WouldDemote } from "../../../shared/api/index.ts";
import type { Database } from "../../db/tables.ts";
import type { Holder, Loss } from "./losing.ts";

export interface KnownHolder extends Holder {
  name: string;
  openTickets: number | null;
  addedAt: Date;
}

/**
 * Everybody with a confirmed seat, in the order in which they lose it: the one added most recently first, or the one whose
 * name comes last, as the account has set it; those who are alike in that by id, so that any look agrees.
 */
export async function readHolders(db: Kysely<Database>, accountId: string): Promise<KnownHolder[]> {
  const holders = await readNewestFirst(db, accountId);
  const settings = await db
    .selectFrom("settings")
    .select("demotion_order")
    .where("account_id", "=", accountId)
    .executeTakeFirst();
  return settings?.demotion_order === "alphabet" ? byNameFromTheEnd(holders) : holders;
}

/** Names as people sort them, whatever their script; the same in every process. */
const ALPHABET = new Intl.Collator("en", { usage: "sort", sensitivity: "base", numeric: false });

function byNameFromTheEnd(holders: readonly KnownHolder[]): KnownHolder[] {
  return [...holders].sort(
    (one, other) => ALPHABET.compare(other.name, one.name) || (one.memberId < other.memberId ? 1 : -1),
  );
}

async function readNewestFirst(db: Kysely<Database>, accountId: string): Promise<KnownHolder[]> {
  const rows = await db
    .selectFrom("members")
    .innerJoin("assignments", (join) =>
      join.onRef("assignments.account_id", "=", "members.account_id").onRef("assignments.member_id", "=", "members.id"),
    )
    .leftJoin("help_desk_tickets as read", (join) =>
      join.onRef("read.account_id", "=", "members.account_id").onRef("read.member_id", "=", "members.id"),
    )
    .select(["members.id", "members.name", "members.role", "added_at"])
    .select(({ fn }) => fn.coalesce("read.open", "members.open_tickets").as("open_tickets"))
    .select(sql<string[]>`array_agg(assignments.product_id ORDER BY assignments.product_id)`.as("products"))
    .where("members.account_id", "=", accountId)
    .where("assignments.state", "=", "confirmed")
    .groupBy(["members.account_id", "members.id", "read.open"])
    .orderBy("added_at", "desc")
    .orderBy("members.id", "desc")
    .execute();
  return rows.map(({ id, name, role, open_tickets: openTickets, added_at: addedAt, products }) => ({
    memberId: id,
    name,
    openTickets,
    addedAt,
    products,
    isOwner: role === "owner",
  }));
}

/** A loss, as people are told about it. */
export function describeLosses(losses: readonly Loss[], holders: readonly KnownHolder[]): WouldDemote[] {
  const known = new Map(holders.map((holder) => [holder.memberId, holder]));
  return losses.flatMap(({ memberId, becomesEndUser, products }) => {
    const holder = known.get(memberId);
    if (holder === undefined) return [];
    const { name, openTickets, addedAt } = holder;
    return { memberId, name, openTickets, addedAt: addedAt.toISOString(), becomesEndUser, products };
  });
}
