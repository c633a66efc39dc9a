import { sql } from "kysely";
import type { Services } from "../services.ts";
import { giveUpAfter } from "./backoff.ts";
import type { Message } from "./messages.ts";
import { readTellable, recipientsOf } from "./recipients.ts";

/** How many messages one look takes. */
const BATCH = 50;
/** How long a message that we cannot make sense of is left alone; a process of a newer version may. */
const PUT_OFF_MS = 60_000;

/**
 * Writes a delivery for each receiver of the messages that have none yet. One process at a time, so that the messages of
 * an account are taken in the order in which they were written. Resolves with how many it took.
 */
export function dispatch({ db, clock, ids, config, log }: Services): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const lock = await sql<{ mine: boolean }>`
      SELECT pg_try_advisory_xact_lock(hashtext('outbox'), hashtext('dispatch')) AS mine`.execute(trx);
    if (lock.rows[0]?.mine !== true) return 0;
    const now = clock.now();
    const rows = await trx
      .selectFrom("outbox")
      .select(["id", "account_id", "type", "subject", "payload"])
      .where("dispatched_at", "is", null)
      .where((where) => where.or([where("next_attempt_at", "is", null), where("next_attempt_at", "<=", now)]))
      .orderBy("id")
      .limit(BATCH)
      .execute();
    if (rows.length === 0) return 0;
    const accounts = await readTellable(
      trx,
      rows.map(({ account_id }) => account_id),
    );
    const dispatched: bigint[] = [];
    for (const { id, account_id, type, subject, payload } of rows) {
      const account = accounts.get(account_id);
      if (account === undefined) throw new Error("A message is of no account");
      // What was appended had the type of its kind.
      const message = { accountId: account_id, type, subject, payload } as Message;
      const mail = config.smtpUrl !== "";
      const recipients = await recipientsOf(trx, message, account, { mail }).catch((thrown: unknown) => {
        // What the database refuses has ended the transaction: all of it comes again.
        if (!(thrown instanceof TypeError)) throw thrown;
        log.error({ message: String(id), type, err: thrown }, "message could not be read");
        return null;
      });
      if (recipients === null) {
        const next_attempt_at = new Date(now.getTime() + PUT_OFF_MS);
        await trx.updateTable("outbox").set({ next_attempt_at }).where("id", "=", id).execute();
        continue;
      }
      if (recipients.length > 0) {
        await trx
          .insertInto("deliveries")
          .values(
            recipients.map((recipient) => ({
              ...recipient,
              id: ids.id("dlv"),
              message_id: id,
              account_id,
              next_attempt_at: now,
              created_at: now,
              give_up_after: giveUpAfter(now),
            })),
          )
          .execute();
      }
      dispatched.push(id);
    }
    await trx
      .updateTable("outbox")
      .set({ dispatched_at: now })
      .where(sql<boolean>`id = ANY (${dispatched}::bigint[])`)
      .execute();
    return rows.length;
  });
}
