import { createHash } from "node:crypto";
import type { Transaction } from "kysely";
import type { Assignment } from "../../shared/api/index.ts";
import { invalidField, serviceProblem } from "../../shared/api/index.ts";
import { consumesSeat } from "../../shared/seats/index.ts";
import type { Database } from "../db/tables.ts";
import type { ReceivedInput } from "../http/handler.ts";
import type { Services } from "../services.ts";
import { changeSeats, gateGroup, lockSeats } from "./change-seats.ts";
import type { ProductSeats } from "./seat-counts.ts";

type Change = ReceivedInput<"putAssignment">;

/**
 * What the help desk says of a member decides which seats they use (domain: what uses a seat). With `reserve` seats are
 * held for so long, and are given back by themselves unless the same member is sent again without it.
 *
 * The lock on the subscription makes one of two callers wait, so the last seat is never taken twice.
 * Rejects with `seats-exhausted`, in which case nothing changed; with `sequence-outdated` for an older word than the last,
 * or another one of the same number; the very same word again gets the same answer.
 */
export async function putAssignment({ db, clock }: Services, accountId: string, change: Change): Promise<Assignment> {
  const now = clock.now();
  return db.transaction().execute(async (trx) => {
    const gateProduct = await lockSeats(trx, accountId);
    const repeated = await isRepeated(trx, accountId, change);
    if (repeated) return readAssignment(trx, accountId, change.memberId, now);

    const turn = { gateProduct, actorId: change.actorId ?? null, now };
    await changeSeats(trx, accountId, turn, async (seats) => {
      const wanted = wantedProducts(change, seats, gateProduct);
      await putMember(trx, accountId, change, now);
      await moveSeats(trx, accountId, change, { wanted, seats, now });
    });
    return readAssignment(trx, accountId, change.memberId, now);
  });
}

async function isRepeated(trx: Transaction<Database>, accountId: string, change: Change): Promise<boolean> {
  const member = await trx
    .selectFrom("members")
    .select(["sequence", "change_hash"])
    .where("account_id", "=", accountId)
    .where("id", "=", change.memberId)
    .executeTakeFirst();
  if (member === undefined || BigInt(change.sequence) > member.sequence) return false;
  if (BigInt(change.sequence) === member.sequence && hashOf(change) === member.change_hash) return true;
  throw serviceProblem(
    "sequence-outdated",
    `There is newer information about this member: the last sequence was ${member.sequence}.`,
  );
}

/** The schema gives its fields in one order, whatever order they were sent in. */
function hashOf(change: Change): string {
  return createHash("sha256").update(JSON.stringify(change)).digest("base64url");
}

function wantedProducts(change: Change, seats: ProductSeats[], gateProduct: string): string[] {
  const { role, status, productRoles = [] } = change;
  const { uses } = consumesSeat({ role, status, productRoles });
  if (uses === null) throw invalidField("role", "a known role: it decides whether a seat is used");
  const named = change.products ?? gateGroup(seats, gateProduct);
  const unknown = named.find((id) => !seats.some((product) => product.id === id));
  if (unknown !== undefined) throw invalidField("products", `products of this account, which has no ${unknown}`);
  return uses ? [...new Set(named)] : [];
}

async function putMember(trx: Transaction<Database>, accountId: string, change: Change, now: Date): Promise<void> {
  const said = {
    name: change.name,
    role: change.role,
    status: change.status,
    product_roles: change.productRoles ?? [],
    sequence: BigInt(change.sequence),
    change_hash: hashOf(change),
    // What the help desk leaves out it does not know now; what it once knew stays.
    ...(change.lastActiveAt === undefined ? {} : { last_active_at: new Date(change.lastActiveAt) }),
    ...(change.email === undefined ? {} : { email: change.email }),
    ...(change.openTickets === undefined ? {} : { open_tickets: change.openTickets }),
  };
  await trx
    .insertInto("members")
    .values({ account_id: accountId, id: change.memberId, added_at: now, ...said })
    .onConflict((conflict) => conflict.columns(["account_id", "id"]).doUpdateSet(said))
    .execute();
}

interface Move {
  wanted: string[];
  /** As they were before, with reservations that ran out taken away. */
  seats: ProductSeats[];
  now: Date;
}

async function moveSeats(trx: Transaction<Database>, accountId: string, change: Change, move: Move): Promise<void> {
  const mine = () =>
    trx.selectFrom("assignments").where("account_id", "=", accountId).where("member_id", "=", change.memberId);
  const held = (await mine().select("product_id").execute()).map((row) => row.product_id);
  const taken = move.wanted.filter((id) => !held.includes(id));
  const full = move.seats.filter((product) => taken.includes(product.id) && product.remaining <= 0);
  if (full.length > 0) {
    const names = full.map((product) => product.name).join(", ");
    throw serviceProblem("seats-exhausted", `No licenses are left for ${names}. Add licenses, then try again.`);
  }
  const given = held.filter((id) => !move.wanted.includes(id));
  if (given.length > 0) {
    await trx
      .deleteFrom("assignments")
      .where("account_id", "=", accountId)
      .where("member_id", "=", change.memberId)
      .where("product_id", "in", given)
      .execute();
  }
  const until = reservedUntil(change, move.now);
  const state =
    until === null
      ? ({ state: "confirmed", reserved_until: null } as const)
      : ({ state: "reserved", reserved_until: until } as const);
  // A reservation is confirmed or prolonged; a confirmed seat is never turned back into a reservation.
  await trx
    .updateTable("assignments")
    .set(state)
    .where("account_id", "=", accountId)
    .where("member_id", "=", change.memberId)
    .where("state", "=", "reserved")
    .execute();
  if (taken.length === 0) return;
  const seat = { account_id: accountId, member_id: change.memberId, assigned_at: move.now, ...state };
  await trx
    .insertInto("assignments")
    .values(taken.map((product_id) => ({ ...seat, product_id })))
    .execute();
}

function reservedUntil({ reserve }: Change, now: Date): Date | null {
  return reserve === undefined ? null : new Date(now.getTime() + Number.parseInt(reserve, 10) * 1000);
}

async function readAssignment(
  trx: Transaction<Database>,
  accountId: string,
  memberId: string,
  now: Date,
): Promise<Assignment> {
  const { sequence } = await trx
    .selectFrom("members")
    .select("sequence")
    .where("account_id", "=", accountId)
    .where("id", "=", memberId)
    .executeTakeFirstOrThrow();
  const seats = await trx
    .selectFrom("assignments")
    .innerJoin("products", (join) =>
      join
        .onRef("products.account_id", "=", "assignments.account_id")
        .onRef("products.id", "=", "assignments.product_id"),
    )
    .select(["product_id", "state", "reserved_until"])
    .where("assignments.account_id", "=", accountId)
    .where("member_id", "=", memberId)
    .where((where) => where.or([where("reserved_until", "is", null), where("reserved_until", ">", now)]))
    .orderBy("products.position")
    .execute();
  const reserved = seats.find((seat) => seat.state === "reserved");
  return {
    memberId,
    state: seats.length === 0 ? "released" : reserved === undefined ? "confirmed" : "reserved",
    products: seats.map((seat) => seat.product_id),
    reservedUntil: reserved?.reserved_until?.toISOString() ?? null,
    sequence: Number(sequence),
  };
}
