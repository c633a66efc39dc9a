import type { Transaction } from "kysely";
import { sql } from "kysely";
import type { ProductRole, Role } from "../../shared/seats/index.ts";
import { consumesSeat } from "../../shared/seats/index.ts";
import type { Database } from "../db/tables.ts";
import { changeSeats, gateGroup, lockSeats } from "./change-seats.ts";

/** A member of the team, as the help desk itself has them. */
export interface TeamMember {
  id: string;
  name: string;
  /** `null` where it has none that mails could go to; what was known stays. */
  email: string | null;
  role: Exclude<Role, "end_user">;
  status: "active" | "suspended";
  /** Since when the help desk has them; those added last are the first to lose a seat. */
  addedAt: Date;
}

/** What the help desk answered for some of its people, asked for by their ids. */
export interface HeardPeople {
  members: readonly TeamMember[];
  /** Ids of people it said are not team members: end users and deleted people. */
  gone: readonly string[];
}

/**
 * Writes down what the help desk says of people, and moves their seats. It is a fact: more people than seats are taken as
 * they are, and nobody is refused. Anybody not named stays where they are.
 */
export async function putPeople(
  trx: Transaction<Database>,
  accountId: string,
  { members, gone }: HeardPeople,
  now: Date,
): Promise<void> {
  if (members.length + gone.length === 0) return;
  const gateProduct = await lockSeats(trx, accountId);
  await changeSeats(trx, accountId, { gateProduct, actorId: null, now }, async (seats) => {
    if (members.length > 0) await upsertMembers(trx, accountId, members, now);
    if (gone.length > 0) {
      await trx
        .updateTable("members")
        .set({ role: "end_user", heard_at: now })
        .where("account_id", "=", accountId)
        .where(isOneOf("id", gone))
        .execute();
    }
    const ids = [...members.map(({ id }) => id), ...gone];
    await settleSeats(trx, accountId, ids, { products: gateGroup(seats, gateProduct), now });
  });
}

/** Writes down somebody's roles in other products; `null` where the help desk named one that isn't known. */
export async function putProductRoles(
  trx: Transaction<Database>,
  accountId: string,
  { id, roles }: { id: string; roles: readonly ProductRole[] | null },
  now: Date,
): Promise<void> {
  const gateProduct = await lockSeats(trx, accountId);
  await changeSeats(trx, accountId, { gateProduct, actorId: null, now }, async (seats) => {
    await trx
      .updateTable("members")
      .set({
        products_asked_at: now,
        products_known: roles !== null,
        ...(roles === null ? {} : { product_roles: [...roles] }),
      })
      .where("account_id", "=", accountId)
      .where("id", "=", id)
      .execute();
    await settleSeats(trx, accountId, [id], { products: gateGroup(seats, gateProduct), now });
  });
}

/**
 * How many may use a seat beyond those counted: light agents and contributors whose roles in other products aren't known,
 * and people of a role that nobody here knows.
 */
export async function countUnread(trx: Transaction<Database>, accountId: string): Promise<number> {
  const { unread } = await trx
    .selectFrom("members")
    .select(({ cast, fn }) => cast<number>(fn.countAll(), "integer").as("unread"))
    .where("account_id", "=", accountId)
    // Written out to match the index on them.
    .where(sql<boolean>`(role = 'unknown' OR (role IN ('light_agent', 'contributor') AND NOT products_known))`)
    .executeTakeFirstOrThrow();
  return unread;
}

/**
 * Roles in other products stay known for as long as somebody's role is one of those that they matter to. The whole batch
 * is one parameter, so that the statement is planned once, whatever its size.
 */
async function upsertMembers(
  trx: Transaction<Database>,
  accountId: string,
  members: readonly TeamMember[],
  now: Date,
): Promise<void> {
  await sql`
    INSERT INTO members AS known
      (account_id, id, name, role, status, email, sequence, change_hash, added_at, heard_at)
    SELECT ${accountId}, said.id, said.name, said.role, said.status, said.email, 0, '', said."addedAt", ${now}
    FROM jsonb_to_recordset(${JSON.stringify(members)}::jsonb)
      AS said(id text, name text, role text, status text, email text, "addedAt" timestamptz)
    ON CONFLICT (account_id, id) DO UPDATE SET
      name = excluded.name, role = excluded.role, status = excluded.status,
      email = coalesce(excluded.email, known.email), heard_at = excluded.heard_at,
      products_known = known.products_known AND ${wasFree},
      products_asked_at = CASE WHEN ${wasFree} THEN known.products_asked_at END,
      product_roles = CASE WHEN ${wasFree} OR NOT ${isFree} THEN known.product_roles ELSE '{}' END
  `.execute(trx);
}

const wasFree = sql`known.role IN ('light_agent', 'contributor')`;
const isFree = sql`excluded.role IN ('light_agent', 'contributor')`;

/**
 * Brings the seats of these members to what their roles say. Where that can't be told, as with a light agent whose roles in
 * other products aren't read yet, they keep what they have.
 */
async function settleSeats(
  trx: Transaction<Database>,
  accountId: string,
  ids: readonly string[],
  { products, now }: { products: readonly string[]; now: Date },
): Promise<void> {
  const members = await trx
    .selectFrom("members")
    .select(["id", "role", "status", "product_roles", "products_known"])
    .where("account_id", "=", accountId)
    .where(isOneOf("id", ids))
    .execute();
  const using = new Map(members.map((member) => [member.id, usesSeat(member)]));
  const idsThat = (uses: boolean) => [...using].flatMap(([id, each]) => (each === uses ? [id] : []));
  await trx
    .deleteFrom("assignments")
    .where("account_id", "=", accountId)
    .where(isOneOf("member_id", idsThat(false)))
    .execute();
  await trx
    .updateTable("assignments")
    .set({ state: "confirmed", reserved_until: null })
    .where("account_id", "=", accountId)
    .where(isOneOf("member_id", idsThat(true)))
    .where("state", "=", "reserved")
    .execute();
  await sql`
    INSERT INTO assignments (account_id, member_id, product_id, state, assigned_at)
    SELECT ${accountId}, member_id, product_id, 'confirmed', ${now}
    FROM unnest(${idsThat(true)}::text[]) AS member_id, unnest(${products}::text[]) AS product_id
    ON CONFLICT DO NOTHING
  `.execute(trx);
}

interface Known {
  role: Role;
  status: "active" | "suspended";
  product_roles: readonly ProductRole[];
  products_known: boolean;
}

function usesSeat({ role, status, product_roles, products_known }: Known): boolean | null {
  const isFree = role === "light_agent" || role === "contributor";
  return isFree && !products_known ? null : consumesSeat({ role, status, productRoles: product_roles }).uses;
}

function isOneOf(column: "id" | "member_id", ids: readonly string[]) {
  return sql<boolean>`${sql.ref(column)} = ANY(${ids}::text[])`;
}
