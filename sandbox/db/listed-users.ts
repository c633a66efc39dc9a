import { sql } from "kysely";
import type { Role } from "../../shared/seats/index.ts";
import type { Switches } from "../switches/schema.ts";
import type { Db, User } from "./connection.ts";

/** Who is wanted of an account's people. */
export interface Wanted {
  account: string;
  /** `null`: whatever the role. */
  roles: readonly Role[] | null;
  /** Those alone who are suspended, or are not. */
  suspended?: boolean;
  switches: Switches;
}

const NUMBER = sql<string>`id::bigint`;

/** How many there are. */
export async function countListed(db: Db, wanted: Wanted): Promise<number> {
  const { count } = await listed(db, wanted)
    .select((eb) => eb.fn.countAll<string>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Up to `limit` of them by their numbers, from after `after` on, or the last ones before `before`. */
export async function listedUsers(
  db: Db,
  wanted: Wanted,
  { after, before, limit, offset }: { after?: bigint; before?: bigint; limit: number; offset?: number },
): Promise<User[]> {
  let query = listed(db, wanted).selectAll().limit(limit);
  if (after !== undefined) query = query.where(NUMBER, ">", String(after));
  if (before !== undefined) query = query.where(NUMBER, "<", String(before));
  if (offset !== undefined) query = query.offset(offset);
  const users = await query.orderBy(NUMBER, before === undefined ? "asc" : "desc").execute();
  return before === undefined ? users : users.reverse();
}

/** Those of these numbers whom the account has, or had. */
export async function usersByNumber(db: Db, account: string, ids: readonly string[]): Promise<User[]> {
  if (ids.length === 0) return [];
  return db
    .selectFrom("sandbox.users")
    .selectAll()
    .where("account", "=", account)
    .where("id", "in", [...ids])
    .orderBy(NUMBER)
    .execute();
}

function listed(db: Db, { account, roles, suspended, switches }: Wanted) {
  let query = db.selectFrom("sandbox.users").where("account", "=", account);
  if (roles !== null) query = query.where("role", "in", [...roles]);
  if (suspended !== undefined) query = query.where("status", "=", suspended ? "suspended" : "active");
  if (switches.deletedPeople === "absent") query = query.where("active", "=", true);
  if (switches.suspendedPeople === "absent") query = query.where("status", "=", "active");
  if (switches.lightAgents === "absent") query = query.where("role", "!=", "light_agent");
  return query;
}
