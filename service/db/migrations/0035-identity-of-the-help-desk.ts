import type { Kysely } from "kysely";
import { sql } from "kysely";

/** An account whose people sign in with the help desk itself has no provider of its own. */
export async function identityOfTheHelpDesk(db: Kysely<unknown>): Promise<void> {
  await sql`
    ALTER TABLE accounts ALTER COLUMN issuer DROP NOT NULL, ALTER COLUMN keys_url DROP NOT NULL;
    COMMENT ON COLUMN accounts.issuer IS 'Of its own OpenID provider; null where people sign in with the help desk itself.';
  `.execute(db);
}
