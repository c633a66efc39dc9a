import type { Kysely } from "kysely";
import { sql } from "kysely";

/** Signing in with the help desk itself: what the service signs with, and what it remembers of sign-ins. */
export async function signIn(db: Kysely<unknown>): Promise<void> {
  await sql`
    CREATE TABLE sign_in_keys (
      account_id text NOT NULL REFERENCES accounts (id),
      generation integer NOT NULL CHECK (generation > 0),
      kid text NOT NULL,
      public_key jsonb NOT NULL,
      private_key text NOT NULL,
      sign_from timestamptz NOT NULL,
      PRIMARY KEY (account_id, generation),
      UNIQUE (account_id, kid)
    );
    COMMENT ON COLUMN sign_in_keys.public_key IS 'As it is published (JWK).';
    COMMENT ON COLUMN sign_in_keys.private_key IS 'Sealed.';
    COMMENT ON COLUMN sign_in_keys.sign_from IS 'It is published before, and signs until the next one does.';

    CREATE TABLE sign_in_records (
      account_id text NOT NULL REFERENCES accounts (id),
      model text NOT NULL,
      id text NOT NULL,
      payload text NOT NULL,
      uid text,
      grant_id text,
      expires_at timestamptz NOT NULL,
      consumed_at timestamptz,
      ended boolean NOT NULL DEFAULT false,
      PRIMARY KEY (account_id, model, id)
    );
    CREATE INDEX sign_in_records_uid ON sign_in_records (account_id, uid) WHERE uid IS NOT NULL;
    CREATE INDEX sign_in_records_grant ON sign_in_records (account_id, grant_id) WHERE grant_id IS NOT NULL;
    CREATE INDEX sign_in_records_expiry ON sign_in_records (expires_at);
    COMMENT ON COLUMN sign_in_records.model IS 'Session, Interaction, AuthorizationCode, Grant … of the sign-in; Person: whom it knows.';
    COMMENT ON COLUMN sign_in_records.id IS 'Its SHA-256: whoever reads the table can''t go on as anybody.';
    COMMENT ON COLUMN sign_in_records.payload IS 'Sealed.';
    COMMENT ON COLUMN sign_in_records.ended IS 'Signed out: stays so for whoever read it before.';
  `.execute(db);
}
