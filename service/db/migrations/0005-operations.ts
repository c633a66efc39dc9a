import type { Kysely } from "kysely";
import { sql } from "kysely";

/** An account's own settings, messages to send, and how often each caller called. */
export async function operations(db: Kysely<unknown>): Promise<void> {
  await sql`
    CREATE TABLE settings (
      account_id text PRIMARY KEY REFERENCES accounts (id),
      low_threshold integer CHECK (low_threshold >= 0),
      cap_minor bigint CHECK (cap_minor >= 0),
      approval text NOT NULL DEFAULT 'by_hand' CHECK (approval IN ('by_hand', 'while_free')),
      reminders boolean NOT NULL DEFAULT true,
      retention_months integer NOT NULL DEFAULT 24 CHECK (retention_months > 0),
      show_last_active boolean NOT NULL DEFAULT false,
      updated_by text NOT NULL,
      updated_at timestamptz NOT NULL
    );
    COMMENT ON COLUMN settings.cap_minor IS 'The most that one order may cost without the owner''s word.';

    CREATE TABLE outbox (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      account_id text NOT NULL REFERENCES accounts (id),
      type text NOT NULL,
      subject text NOT NULL,
      payload jsonb NOT NULL,
      created_at timestamptz NOT NULL,
      next_attempt_at timestamptz NOT NULL,
      attempts integer NOT NULL DEFAULT 0,
      delivered_at timestamptz
    );
    CREATE INDEX outbox_waiting ON outbox (next_attempt_at, id) WHERE delivered_at IS NULL;
    COMMENT ON TABLE outbox IS 'Committed with what it tells of; delivered at least once afterwards.';
    COMMENT ON COLUMN outbox.subject IS 'The id of what it is about.';

    CREATE UNLOGGED TABLE rate_limits (
      caller text PRIMARY KEY,
      window_start timestamptz NOT NULL,
      used integer NOT NULL
    );
    COMMENT ON TABLE rate_limits IS 'Unlogged: losing a minute''s counts in a crash costs less than writing each.';
  `.execute(db);
}
