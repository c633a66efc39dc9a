import type { Kysely, QueryCreator } from "kysely";
import type { Database } from "../db/tables.ts";
import type { Message } from "./messages.ts";

/** Leaves messages to be delivered at least once, in the transaction of what they tell of. */
export async function appendToOutbox(db: Kysely<Database>, messages: readonly Message[], now: Date): Promise<void> {
  if (messages.length === 0) return;
  await outboxRows(db, messages, now).execute();
}

/** The same as a part of a larger statement; there has to be a message. */
export function outboxRows(db: QueryCreator<Database>, messages: readonly Message[], now: Date) {
  return db.insertInto("outbox").values(
    messages.map(({ accountId, type, subject, payload }) => ({
      account_id: accountId,
      type,
      subject,
      payload: JSON.stringify(payload),
      created_at: now,
    })),
  );
}
