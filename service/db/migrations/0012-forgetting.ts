import type { Kysely } from "kysely";
import { sql } from "kysely";

/** What forgetting looks for, account by account. */
export async function forgetting(db: Kysely<unknown>): Promise<void> {
  await sql`CREATE INDEX outbox_by_account ON outbox (account_id, created_at)`.execute(db);
}
