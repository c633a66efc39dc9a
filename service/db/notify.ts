import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { Database } from "./tables.ts";

/** The channel on which every process hears that an account's seats, subscription or terms changed. */
export const CHANGES_CHANNEL = "seatmeter_changes";

/** Tells it when the transaction commits; the payload is the account's id. */
export async function notifyChange(db: Kysely<Database>, accountId: string): Promise<void> {
  await db.selectNoFrom(changeNotice(accountId).as("told")).execute();
}

/** The same as a part of a larger statement. */
export function changeNotice(accountId: string) {
  return sql<null>`pg_notify(${CHANGES_CHANNEL}::text, ${accountId}::text)`;
}
