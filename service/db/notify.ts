import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { Database } from "./tables.ts";

/** The channel on which every process hears that an account's seats, subscription or terms changed. */
export const CHANGES_CHANNEL = "seatmeter_changes";

/** Tells it when the transaction commits; the payload is the account's id. */
export async function notifyChange(db: Kysely<Database>, accountId: string): Promise<void> {
  await sql`SELECT pg_notify(${CHANGES_CHANNEL}, ${accountId})`.execute(db);
}
