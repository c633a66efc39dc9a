import type { Kysely } from "kysely";
import type { Database } from "../db/tables.ts";
import { appendToOutbox } from "../outbox/append.ts";

interface Turn {
  /** Seats of the gate product that were left, and that are left now. */
  before: number;
  after: number;
  /** On whose word, where the help desk said. */
  actorId: string | null;
  now: Date;
}

/** Remembers who took the last seat, and when, and tells of it (domain: moment 1); forgets it once there is one again. */
export async function recordExhaustion(
  db: Kysely<Database>,
  accountId: string,
  { before, after, actorId, now }: Turn,
): Promise<void> {
  const taken = before > 0 && after <= 0;
  const freed = before <= 0 && after > 0;
  if (!taken && !freed) return;
  await db
    .updateTable("subscriptions")
    .set(taken ? { exhausted_at: now, exhausted_by: actorId } : { exhausted_at: null, exhausted_by: null })
    .where("account_id", "=", accountId)
    .execute();
  if (freed) return;
  const product = await db
    .selectFrom("accounts")
    .innerJoin("products", (join) =>
      join.onRef("products.account_id", "=", "accounts.id").onRef("products.id", "=", "accounts.gate_product"),
    )
    .select(["products.id", "products.name"])
    .where("accounts.id", "=", accountId)
    .executeTakeFirstOrThrow();
  const payload = { product, actorId };
  await appendToOutbox(db, [{ accountId, type: "seats.exhausted", subject: accountId, payload }], now);
}
