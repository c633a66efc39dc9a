import type { Kysely } from "kysely";
import { sql } from "kysely";

/** Whether the service has been told who sits where: until then it knows how many seats there are, and no more. */
export async function pictures(db: Kysely<unknown>): Promise<void> {
  await sql`
    CREATE TABLE pictures (
      account_id text PRIMARY KEY REFERENCES accounts (id),
      taken_at timestamptz NOT NULL,
      source text NOT NULL CHECK (source IN ('read', 'pushed')),
      people integer NOT NULL CHECK (people >= 0),
      unread integer NOT NULL DEFAULT 0 CHECK (unread >= 0)
    );
    COMMENT ON TABLE pictures IS 'The last time that all of the account''s people were known, a row an account.';
    COMMENT ON COLUMN pictures.source IS 'read: from the help desk, by us; pushed: the help desk said that it was all.';
    COMMENT ON COLUMN pictures.people IS 'Team members then, suspended ones among them.';
    COMMENT ON COLUMN pictures.unread IS 'Light agents and contributors whose roles in other products are not read yet.';
    INSERT INTO pictures (account_id, taken_at, source, people)
      SELECT account_id, now(), 'pushed', count(*) FROM members WHERE role <> 'end_user' GROUP BY account_id;
  `.execute(db);
}
