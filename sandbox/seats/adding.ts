import { Problem } from "../../shared/api/index.ts";
import type { Db, User } from "../db/connection.ts";
import { findUser, newPersonId } from "../db/users.ts";
import { raiseEvents } from "../events/raise.ts";
import { memberWord, releaseWord } from "./member-word.ts";
import type { SeatService, Signer } from "./seat-service.ts";

export type NewMember = Pick<User, "name" | "email" | "role" | "custom_role">;

export type AddOutcome =
  | { kind: "added"; user: User }
  | { kind: "no_seat" }
  | { kind: "email_taken" }
  /** Nothing was created; a seat that may have been held is given up by `settleAdding`, or expires. */
  | { kind: "unreachable"; problem: Problem };

export interface Adding {
  db: Db;
  seats: SeatService;
  account: Signer;
  actorId: string;
  now: Date;
}

const RESERVE = "60s";

/**
 * Adds a member of staff: holds a seat, creates the person, confirms the seat. Who starts leaves a note in the
 * database, so that a crash or a lost answer in between never keeps a seat for nobody (`settleAdding`).
 */
export async function addMember({ db, seats, account, actorId, now }: Adding, member: NewMember): Promise<AddOutcome> {
  const id = await newPersonId(db);
  const user: User = { ...newUser(account.id, id), ...member };
  await db.insertInto("sandbox.adding").values({ member_id: id, account: account.id }).execute();
  try {
    await seats.putAssignment(account, { ...memberWord({ ...user, sequence: 1 }, 0, actorId), reserve: RESERVE });
  } catch (thrown) {
    return refused(thrown, () => forget(db, id));
  }
  if (!(await insertUser(db, user))) {
    await giveUp(db, seats, account, user, user.sequence);
    return { kind: "email_taken" };
  }
  try {
    await seats.putAssignment(account, memberWord(user, 0, actorId));
  } catch (thrown) {
    await db.deleteFrom("sandbox.users").where("id", "=", id).execute();
    return refused(thrown, () => forget(db, id));
  }
  await settle(db, user, now);
  return { kind: "added", user };
}

/** Adds somebody who needs no seat and is no member of staff. */
export async function addEndUser(db: Db, account: string, member: NewMember, now: Date): Promise<AddOutcome> {
  const user: User = { ...newUser(account, await newPersonId(db)), ...member };
  return db.transaction().execute(async (tx) => {
    if (!(await insertUser(tx, user))) return { kind: "email_taken" };
    await raiseEvents(tx, null, user, now);
    return { kind: "added", user };
  });
}

/**
 * Ends what was begun more than `olderThanSeconds` ago and never finished: the person exists → the seat is confirmed,
 * else it is given up. What can't be said now is tried again the next time.
 */
export async function settleAdding(
  db: Db,
  seats: SeatService,
  accounts: ReadonlyMap<string, Signer>,
  olderThanSeconds: number,
): Promise<void> {
  const before = new Date(Date.now() - olderThanSeconds * 1000);
  const begun = await db.selectFrom("sandbox.adding").selectAll().where("started_at", "<", before).execute();
  for (const { member_id, account: name } of begun) {
    const account = accounts.get(name);
    if (account === undefined) continue;
    const user = await findUser(db, name, member_id);
    const word = user === undefined ? releaseWord({ id: member_id, name: member_id }, GIVEN_UP) : memberWord(user);
    const said = await seats.putAssignment(account, word).then(
      () => true,
      (thrown) => !isUnreachable(thrown),
    );
    if (said) await (user === undefined ? forget(db, member_id) : settle(db, user, new Date()));
  }
}

/** Reserving is the first word, confirming the second, giving up the third. */
const CONFIRMED = 2;
const GIVEN_UP = 3;

async function giveUp(db: Db, seats: SeatService, account: Signer, user: User, sequence: number): Promise<void> {
  try {
    await seats.putAssignment(account, releaseWord(user, sequence + 1));
  } catch {
    // The note stays: `settleAdding` says it again.
    return;
  }
  await forget(db, user.id);
}

/** A seat service that answers has refused; one that doesn't may have heard. */
async function refused(thrown: unknown, forgetNote: () => Promise<void>): Promise<AddOutcome> {
  if (!(thrown instanceof Problem)) throw thrown;
  if (thrown.type !== "seats-exhausted") return { kind: "unreachable", problem: thrown };
  await forgetNote();
  return { kind: "no_seat" };
}

function isUnreachable(thrown: unknown): boolean {
  return !(thrown instanceof Problem) || thrown.status === 0 || thrown.status >= 500 || thrown.status === 429;
}

/** Somebody was added: whoever subscribes to it hears of it, and the note goes. */
async function settle(db: Db, user: User, now: Date): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await forget(tx, user.id);
    await raiseEvents(tx, null, user, now);
  });
}

async function forget(db: Db, memberId: string): Promise<void> {
  await db.deleteFrom("sandbox.adding").where("member_id", "=", memberId).execute();
}

/** False where the address is in use by somebody else. */
async function insertUser(db: Db, user: User): Promise<boolean> {
  const inserted = await db
    .insertInto("sandbox.users")
    .values(user)
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return inserted !== undefined;
}

function newUser(account: string, id: string): User {
  return {
    id,
    account,
    name: "",
    email: "",
    role: "end_user",
    custom_role: null,
    status: "active",
    product_roles: [],
    products: null,
    last_active_at: null,
    sequence: CONFIRMED,
    told_sequence: null,
    created_at: new Date(),
    updated_at: new Date(),
    active: true,
  };
}
