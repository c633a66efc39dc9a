import { sql } from "kysely";
import type { Db, User } from "./connection.ts";

/** A person of an account who may sign in: an active member of staff. */
export async function findSignInUser(db: Db, account: string, id: string): Promise<User | undefined> {
  return usersOf(db, account)
    .where("id", "=", id)
    .where("active", "=", true)
    .where("status", "=", "active")
    .where("role", "!=", "end_user")
    .executeTakeFirst();
}

/** Somebody of an account who is neither suspended nor deleted; end users, too. */
export async function findActiveUser(db: Db, account: string, id: string): Promise<User | undefined> {
  return usersOf(db, account)
    .where("id", "=", id)
    .where("active", "=", true)
    .where("status", "=", "active")
    .executeTakeFirst();
}

/** Everybody who may sign in, in the order in which the account was staffed. */
export async function signInUsers(db: Db, account: string): Promise<User[]> {
  return usersOf(db, account)
    .where("status", "=", "active")
    .where("role", "!=", "end_user")
    .orderBy("created_at")
    .execute();
}

/** The whole staff, suspended people included. */
export async function staffOf(db: Db, account: string): Promise<User[]> {
  return usersOf(db, account).where("role", "!=", "end_user").orderBy("created_at").execute();
}

/** Whoever has this number, deleted people too. */
export async function findUser(db: Db, account: string, id: string): Promise<User | undefined> {
  return usersOf(db, account).where("id", "=", id).executeTakeFirst();
}

/** The number of somebody who comes now; it rises, as the vendor's do. */
export async function newPersonId(db: Db): Promise<string> {
  const { rows } = await sql<{ id: string }>`select nextval('sandbox.person_ids')::text as id`.execute(db);
  const [row] = rows;
  if (row === undefined) throw new Error("The database gave no number.");
  return row.id;
}

/** How many tickets each member has open. */
export async function openTicketsOf(db: Db, account: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom("sandbox.tickets")
    .select(["assignee_id", sql<number>`count(*)::int`.as("open")])
    .where("account", "=", account)
    .where("assignee_id", "is not", null)
    .where("status", "!=", "solved")
    .groupBy("assignee_id")
    .execute();
  return new Map(rows.map(({ assignee_id, open }) => [assignee_id ?? "", open]));
}

/** The seat service has heard the last word about this person. */
export async function noteTold(db: Db, { id, sequence }: User): Promise<void> {
  await db.updateTable("sandbox.users").set({ told_sequence: sequence }).where("id", "=", id).execute();
}

function usersOf(db: Db, account: string) {
  return db.selectFrom("sandbox.users").selectAll().where("account", "=", account);
}
