import type { Kysely } from "kysely";
import { sql } from "kysely";

/** How many open tickets people hold, as far as somebody wanted to know: a call of the help desk each. */
export async function openTickets(db: Kysely<unknown>): Promise<void> {
  await sql`
    CREATE TABLE help_desk_tickets (
      account_id text NOT NULL REFERENCES help_desk_readings (account_id) ON DELETE CASCADE,
      member_id text NOT NULL,
      wanted_at timestamptz,
      asked_at timestamptz,
      open integer CHECK (open >= 0),
      PRIMARY KEY (account_id, member_id)
    );
    CREATE INDEX help_desk_tickets_wanted ON help_desk_tickets (account_id, wanted_at) WHERE wanted_at IS NOT NULL;
    COMMENT ON COLUMN help_desk_tickets.wanted_at IS 'Since when it waits to be asked; null where it doesn''t.';
    COMMENT ON COLUMN help_desk_tickets.open IS 'As of asked_at; null where the help desk didn''t say.';
    ALTER TABLE help_desk_readings ADD COLUMN tickets_due_at timestamptz;
  `.execute(db);
}
