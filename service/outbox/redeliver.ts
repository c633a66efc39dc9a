import { serviceProblem } from "../../shared/api/index.ts";
import type { Services } from "../services.ts";
import { giveUpAfter } from "./backoff.ts";

/**
 * Has deliveries of an account sent again, with the ids that they had: one by its id, whatever became of it, or all that
 * were given up. Resolves with how many; rejects with `not-found` where the account has no such delivery.
 */
export async function redeliver(
  { db, clock }: Pick<Services, "db" | "clock">,
  accountId: string,
  deliveryId: string | null,
): Promise<number> {
  const now = clock.now();
  const { numUpdatedRows } = await db
    .updateTable("deliveries")
    .set({
      attempts: 0,
      next_attempt_at: now,
      give_up_after: giveUpAfter(now),
      delivered_at: null,
      given_up_at: null,
    })
    .where("account_id", "=", accountId)
    // What is waiting is left to the process that may be sending it right now.
    .where("next_attempt_at", "is", null)
    .$if(deliveryId === null, (query) => query.where("given_up_at", "is not", null))
    .$if(deliveryId !== null, (query) => query.where("id", "=", deliveryId ?? ""))
    .executeTakeFirst();
  if (deliveryId !== null && numUpdatedRows === 0n) {
    throw serviceProblem("not-found", "The account has no such delivery, or it is already on its way.");
  }
  return Number(numUpdatedRows);
}

/** What an account was not told yet, oldest first; receivers are left out, being people. */
export async function readUndelivered({ db }: Pick<Services, "db">, accountId: string) {
  return db
    .selectFrom("deliveries")
    .innerJoin("outbox", "outbox.id", "deliveries.message_id")
    .select([
      "deliveries.id",
      "channel",
      "type",
      "subject",
      "deliveries.attempts",
      "last_error",
      "deliveries.next_attempt_at",
      "given_up_at",
    ])
    .where("deliveries.account_id", "=", accountId)
    .where("deliveries.delivered_at", "is", null)
    .orderBy("message_id")
    .limit(1_000)
    .execute();
}
