import type { Kysely } from "kysely";
import { sql } from "kysely";

/** Help desks that the service is connected to: where their API is, and which client calls it. */
export async function helpDesks(db: Kysely<unknown>): Promise<void> {
  await sql`
    CREATE TABLE help_desks (
      account_id text PRIMARY KEY REFERENCES accounts (id),
      kind text NOT NULL CHECK (kind IN ('zendesk')),
      api_origin text NOT NULL UNIQUE,
      owner_id text,
      sign_in_client text,
      connector_client text,
      connector_secret text,
      connected_at timestamptz NOT NULL,
      updated_at timestamptz NOT NULL,
      CHECK ((connector_client IS NULL) = (connector_secret IS NULL))
    );
    COMMENT ON COLUMN help_desks.api_origin IS 'The one of the help desk''s addresses at which its API is asked.';
    COMMENT ON COLUMN help_desks.owner_id IS 'As the operator names the account''s owner; null where the help desk says it.';
    COMMENT ON COLUMN help_desks.sign_in_client IS 'The public OAuth client that people sign in with; null: by another way.';
    COMMENT ON COLUMN help_desks.connector_client IS 'The confidential OAuth client that reads; null: the help desk pushes.';
    COMMENT ON COLUMN help_desks.connector_secret IS 'Sealed.';
  `.execute(db);
}
