import type { Kysely } from "kysely";
import { sql } from "kysely";

/**
 * A help desk has an address for each of its brands. Older processes know the account's first alone, and keep it in
 * `accounts`.
 */
export async function helpDeskAddresses(db: Kysely<unknown>): Promise<void> {
  await sql`
    CREATE TABLE help_desk_addresses (
      origin text PRIMARY KEY,
      account_id text NOT NULL REFERENCES accounts (id)
    );
    COMMENT ON TABLE help_desk_addresses IS
      'Every address at which people meet an account''s help desk, the first one of accounts among them.';
    INSERT INTO help_desk_addresses (origin, account_id) SELECT help_desk_origin, id FROM accounts;
    CREATE INDEX help_desk_addresses_of_account ON help_desk_addresses (account_id);
  `.execute(db);
}
