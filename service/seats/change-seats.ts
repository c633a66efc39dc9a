import type { Transaction } from "kysely";
import { notifyChange } from "../db/notify.ts";
import type { Database } from "../db/tables.ts";
import { sampleChange } from "../usage/sample.ts";
import { recordExhaustion } from "./exhaustion.ts";
import type { ProductSeats } from "./seat-counts.ts";
import { readSeatCounts, remainingOf } from "./seat-counts.ts";

/**
 * Locks what everything that changes quantities or seats locks first, so that the last seat is never taken twice; resolves
 * with the product whose seats the add-user flow counts.
 */
export async function lockSeats(trx: Transaction<Database>, accountId: string): Promise<string> {
  const { gate_product } = await trx
    .selectFrom("subscriptions")
    .innerJoin("accounts", "accounts.id", "subscriptions.account_id")
    .select(["accounts.gate_product"])
    .where("subscriptions.account_id", "=", accountId)
    // Whoever waited here while the account was deleted brings nobody back.
    .where("deleted_at", "is", null)
    .forUpdate("subscriptions")
    .executeTakeFirstOrThrow();
  return gate_product;
}

interface Turn {
  gateProduct: string;
  /** On whose word, where the help desk said. */
  actorId: string | null;
  now: Date;
}

/**
 * Lets `move` change who sits where, and does what every such change does: reservations that ran out are taken away before,
 * and after it who took the last seat, the usage and everybody who reads are told. The caller holds the lock.
 */
export async function changeSeats(
  trx: Transaction<Database>,
  accountId: string,
  { gateProduct, actorId, now }: Turn,
  move: (before: ProductSeats[]) => Promise<void>,
): Promise<void> {
  await forgetExpired(trx, accountId, now);
  const before = await readSeatCounts(trx, accountId, now);
  await move(before);
  const after = await readSeatCounts(trx, accountId, now);
  await recordExhaustion(trx, accountId, {
    before: remainingOf(before, gateProduct),
    after: remainingOf(after, gateProduct),
    actorId,
    cause: "people",
    now,
  });
  await sampleChange(trx, accountId, { before, after, now });
  await notifyChange(trx, accountId);
}

/** The products of which a seat is taken where nobody names others: the gate product's whole group. */
export function gateGroup(seats: readonly ProductSeats[], gateProduct: string): string[] {
  const group = seats.find((product) => product.id === gateProduct)?.target;
  return seats.filter(({ target }) => target === group).map(({ id }) => id);
}

async function forgetExpired(trx: Transaction<Database>, accountId: string, now: Date): Promise<void> {
  await trx
    .deleteFrom("assignments")
    .where("account_id", "=", accountId)
    .where("state", "=", "reserved")
    .where("reserved_until", "<=", now)
    .execute();
}
