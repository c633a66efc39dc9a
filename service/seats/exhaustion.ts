import type { Kysely } from "kysely";
import type { Database } from "../db/tables.ts";
import { appendToOutbox } from "../outbox/append.ts";

/** Within this time after it was told the same happening again is no news, in milliseconds. */
const NO_NEWS_WITHIN = 86_400_000;

interface Turn {
  /** Seats of the gate product that were left, and that are left now. */
  before: number;
  after: number;
  /** On whose word, where the help desk said. */
  actorId: string | null;
  /** Whether the number of seats has changed, or people have taken or freed some of the same number. */
  cause: "number" | "people";
  now: Date;
}

/**
 * Remembers who took the last seat, and when, and announces it (domain: last license); forgets it once there is one again.
 * Freed and taken again within a day it is the same piece of news, unless seats were added in between. Until all people of
 * the account are known none was the last.
 */
export async function recordExhaustion(
  db: Kysely<Database>,
  accountId: string,
  { before, after, actorId, cause, now }: Turn,
): Promise<void> {
  const taken = before > 0 && after <= 0;
  const freed = before <= 0 && after > 0;
  const added = cause === "number" && after > before;
  if (!taken && !freed && !added) return;
  if (!taken) {
    await db
      .updateTable("subscriptions")
      .set({
        ...(after > 0 ? { exhausted_at: null, exhausted_by: null } : {}),
        ...(added ? { exhausted_told_at: null } : {}),
      })
      .where("account_id", "=", accountId)
      .execute();
    return;
  }
  const subscription = await db
    .selectFrom("subscriptions")
    .innerJoin("pictures", "pictures.account_id", "subscriptions.account_id")
    .select("exhausted_told_at")
    .where("subscriptions.account_id", "=", accountId)
    .executeTakeFirst();
  if (subscription === undefined) return;
  const { exhausted_told_at: told } = subscription;
  const isNews = told === null || now.getTime() - told.getTime() >= NO_NEWS_WITHIN;
  const at = isNews ? now : told;
  await db
    .updateTable("subscriptions")
    // Whoever shows it knows the same news by the same moment.
    .set({ exhausted_at: at, exhausted_by: actorId, exhausted_told_at: at })
    .where("account_id", "=", accountId)
    .execute();
  if (isNews) await tell(db, accountId, actorId, now);
}

async function tell(db: Kysely<Database>, accountId: string, actorId: string | null, now: Date): Promise<void> {
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
