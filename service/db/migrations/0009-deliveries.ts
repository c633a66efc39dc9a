import type { Kysely } from "kysely";
import { sql } from "kysely";

/** Who the outbox tells, and how each delivery went. */
export async function deliveries(db: Kysely<unknown>): Promise<void> {
  await sql`
    ALTER TABLE accounts
      ADD COLUMN language text NOT NULL DEFAULT 'en' CHECK (language IN ('en', 'it')),
      ADD COLUMN sales_email text,
      ADD COLUMN webhook_url text,
      ADD COLUMN webhook_secret text,
      ADD CHECK ((webhook_url IS NULL) = (webhook_secret IS NULL));
    COMMENT ON COLUMN accounts.webhook_secret IS 'Signs what is sent there: kept as it is, and never shown.';

    ALTER TABLE members ADD COLUMN email text;

    ALTER TABLE outbox ADD COLUMN dispatched_at timestamptz;
    DROP INDEX outbox_waiting;
    CREATE INDEX outbox_undispatched ON outbox (id) WHERE dispatched_at IS NULL;
    ALTER TABLE outbox ALTER COLUMN next_attempt_at DROP NOT NULL;
    COMMENT ON COLUMN outbox.dispatched_at IS 'When its deliveries were written, one for each receiver.';
    COMMENT ON COLUMN outbox.next_attempt_at IS 'Not before this, where writing its deliveries failed.';
    COMMENT ON COLUMN outbox.delivered_at IS 'Unused, as is attempts: each delivery has its own.';

    CREATE TABLE deliveries (
      id text PRIMARY KEY,
      message_id bigint NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
      account_id text NOT NULL REFERENCES accounts (id),
      channel text NOT NULL CHECK (channel IN ('webhook', 'email')),
      receiver text NOT NULL,
      audience text NOT NULL,
      attempts integer NOT NULL DEFAULT 0,
      next_attempt_at timestamptz,
      last_error text,
      created_at timestamptz NOT NULL,
      give_up_after timestamptz NOT NULL,
      delivered_at timestamptz,
      given_up_at timestamptz,
      UNIQUE (message_id, channel, receiver),
      CHECK (num_nonnulls(next_attempt_at, delivered_at, given_up_at) = 1)
    );
    CREATE INDEX deliveries_waiting ON deliveries (next_attempt_at) WHERE next_attempt_at IS NOT NULL;
    CREATE INDEX deliveries_in_order ON deliveries (account_id, channel, receiver, message_id)
      WHERE next_attempt_at IS NOT NULL;
    CREATE INDEX deliveries_given_up ON deliveries (account_id, given_up_at) WHERE given_up_at IS NOT NULL;
    COMMENT ON COLUMN deliveries.id IS 'Goes along as webhook-id and in the Message-ID: the same at each attempt.';
    COMMENT ON COLUMN deliveries.receiver IS 'An e-mail address; empty for the account''s webhook, whichever it is then.';
    COMMENT ON COLUMN deliveries.audience IS 'Why this receiver is told, which decides what they read.';
    COMMENT ON COLUMN deliveries.next_attempt_at IS 'While it waits; also until when whoever sends it has it alone.';
    COMMENT ON COLUMN deliveries.last_error IS 'A code, never what the other side wrote.';
    COMMENT ON COLUMN deliveries.given_up_at IS 'Nobody tries any more, unless an operator says so.';
  `.execute(db);
}
