import type { Kysely } from "kysely";
import type { Database } from "../db/tables.ts";

export interface Message {
  accountId: string;
  /** `order.provisioned`, `availability.changed` … */
  type: string;
  /** The id of what it is about. */
  subject: string;
  payload: object;
}

/** Leaves messages to be delivered at least once, in the transaction of what they tell of. */
export async function appendToOutbox(db: Kysely<Database>, messages: readonly Message[], now: Date): Promise<void> {
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
