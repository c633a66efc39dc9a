import type { Kysely } from "kysely";
import type { Database } from "../db/tables.ts";
import type { Message } from "./messages.ts";

/** Leaves messages to be delivered at least once, in the transaction of what they tell of. */
export async function appendToOutbox(db: Kysely<Database>, messages: readonly Message[], now: Date): Promise<void> {
  if (messages.length === 0) return;
  await db
    .insertInto("outbox")
    .values(
      messages.map(({ accountId, type, subject, payload }) => ({
        account_id: accountId,
        type,
        subject,
        payload: JSON.stringify(payload),
        created_at: now,
        next_attempt_at: now,
      })),
    )
    .execute();
}
