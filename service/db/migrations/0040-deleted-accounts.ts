import type { Kysely } from "kysely";
import { sql } from "kysely";

/** Accounts that their operator deleted: of them only the books are left. */
export async function deletedAccounts(db: Kysely<unknown>): Promise<void> {
  await sql`
    ALTER TABLE accounts ADD COLUMN deleted_at timestamptz;
    COMMENT ON COLUMN accounts.deleted_at IS
      'When its operator deleted it: the row stays for the books that name it, and nobody else gets its id.';
  `.execute(db);
}
