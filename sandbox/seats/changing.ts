import { Problem } from "../../shared/api/index.ts";
import type { Db, User } from "../db/connection.ts";
import { findUser, openTicketsOf } from "../db/users.ts";
import { raiseEvents } from "../events/raise.ts";
import { memberWord, releaseWord } from "./member-word.ts";
import type { SeatService, Signer } from "./seat-service.ts";

export type ChangeOutcome =
  | { kind: "changed"; user: User }
  | { kind: "no_seat" }
  | { kind: "not_found" }
  | { kind: "unreachable"; problem: Problem };

export interface Changing {
  db: Db;
  seats: SeatService;
  account: Signer;
  /** On whose word; left out where the account's renewal is why. */
  actorId?: string;
  now: Date;
}

/** Suspends somebody, brings them back, or changes their role; what a seat is needed for is asked first. */
export async function changeMember(
  changing: Changing,
  id: string,
  change: Partial<Pick<User, "role" | "custom_role" | "status" | "name" | "products" | "product_roles">>,
): Promise<ChangeOutcome> {
  const { db, seats, account, actorId, now } = changing;
  const before = await nextWord(db, account.id, id);
  if (before === undefined) return { kind: "not_found" };
  const wanted: User = { ...before, ...change };
  const tickets = (await openTicketsOf(db, account.id)).get(id) ?? 0;
  try {
    await seats.putAssignment(account, memberWord(wanted, tickets, actorId));
  } catch (thrown) {
    return refusal(thrown);
  }
  return { kind: "changed", user: await write(db, before, change, now) };
}

/** Deletes somebody and gives up the seat: from then on an end user who isn't active. */
export async function removeMember({ db, seats, account, now }: Changing, id: string): Promise<ChangeOutcome> {
  const before = await nextWord(db, account.id, id);
  if (before === undefined) return { kind: "not_found" };
  try {
    if (before.role !== "end_user") await seats.putAssignment(account, releaseWord(before, before.sequence));
  } catch (thrown) {
    return refusal(thrown);
  }
  const gone = { role: "end_user", custom_role: null, active: false } as const;
  return { kind: "changed", user: await write(db, before, { ...gone, product_roles: [] }, now) };
}

/** Changes somebody, and has whoever subscribes to it hear of it. */
async function write(db: Db, before: User, change: Partial<User>, now: Date): Promise<User> {
  return db.transaction().execute(async (tx) => {
    const set = { ...change, updated_at: now };
    await tx.updateTable("sandbox.users").set(set).where("id", "=", before.id).execute();
    const after = { ...before, ...set };
    await raiseEvents(tx, before, after, now);
    return after;
  });
}

/** Counts a word about this member before it is said, so that two changes at once have an order. */
async function nextWord(db: Db, account: string, id: string): Promise<User | undefined> {
  await db
    .updateTable("sandbox.users")
    .set((eb) => ({ sequence: eb("sequence", "+", 1) }))
    .where("account", "=", account)
    .where("id", "=", id)
    .execute();
  const user = await findUser(db, account, id);
  return user?.active === true ? user : undefined;
}

function refusal(thrown: unknown): ChangeOutcome {
  if (!(thrown instanceof Problem)) throw thrown;
  return thrown.type === "seats-exhausted" ? { kind: "no_seat" } : { kind: "unreachable", problem: thrown };
}
