import type { Kysely, QueryCreator } from "kysely";
import type { Database } from "../db/tables.ts";
import type { Message } from "./messages.ts";

/** Queues messages for delivery at least once, in the transaction of what they announce. */
export async function appendToOutbox(db: Kysely<Database>, messages: readonly Message[], now: Date): Promise<void> {
  if (messages.length === 0) return;
  await outboxRows(db, messages, now).execute();
}

/** The same as a part of a larger statement; there has to be a message. */
export function outboxRows(db: QueryCreator<Database>, messages: readonly Message[], now: Date) {
  const rows = messages.map((message) => outboxRow(message, now));
  return db.insertInto("outbox").values(rows.map((row) => ({ ...row, payload: JSON.stringify(row.payload) })));
}

export function outboxRow({ accountId, type, subject, payload }: Message, now: Date) {
  return { account_id: accountId, type, subject, payload, created_at: now };
}
