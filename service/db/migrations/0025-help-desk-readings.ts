import type { Kysely } from "kysely";
import { sql } from "kysely";

/** How far the service has read each connected help desk, and what it was told to read again. */
export async function helpDeskReadings(db: Kysely<unknown>): Promise<void> {
  await sql`
    ALTER TABLE help_desks ADD COLUMN webhooks text NOT NULL DEFAULT 'off' CHECK (webhooks IN ('on', 'off'));
    COMMENT ON COLUMN help_desks.webhooks IS 'off: the help desk can''t reach the service, so all people are read hourly.';

    ALTER TABLE members ADD COLUMN heard_at timestamptz;
    ALTER TABLE members ADD COLUMN products_asked_at timestamptz;
    ALTER TABLE members ADD COLUMN products_known boolean NOT NULL DEFAULT false;
    COMMENT ON COLUMN members.heard_at IS 'When the help desk, read by us, last named this person; null: never.';
    COMMENT ON COLUMN members.products_asked_at IS 'When their roles in other products were last asked for.';
    COMMENT ON COLUMN members.products_known IS 'Whether product_roles is what the help desk answered, and all of it.';

    CREATE TABLE help_desk_readings (
      account_id text PRIMARY KEY REFERENCES help_desks (account_id) ON DELETE CASCADE,
      phase text NOT NULL DEFAULT 'idle' CHECK (phase IN ('idle', 'list', 'missing', 'products')),
      started_at timestamptz,
      cursor text,
      seen text[] NOT NULL DEFAULT '{}',
      gone text[] NOT NULL DEFAULT '{}',
      roles jsonb NOT NULL DEFAULT '{}',
      owner_id text,
      count_offset integer,
      missing integer NOT NULL DEFAULT 0 CHECK (missing >= 0),
      accept_missing boolean NOT NULL DEFAULT false,
      picture_due_at timestamptz NOT NULL,
      check_due_at timestamptz NOT NULL,
      hints_due_at timestamptz,
      blocked_until timestamptz,
      failures integer NOT NULL DEFAULT 0 CHECK (failures >= 0),
      last_error text,
      last_error_at timestamptz,
      alive_at timestamptz NOT NULL,
      next_call_at timestamptz NOT NULL,
      rate_limit integer NOT NULL DEFAULT 200 CHECK (rate_limit > 0),
      lease text,
      leased_until timestamptz,
      CHECK ((phase = 'idle') OR (started_at IS NOT NULL))
    );
    COMMENT ON TABLE help_desk_readings IS 'A row a connected help desk; whoever holds its lease reads it.';
    COMMENT ON COLUMN help_desk_readings.phase IS
      'Of the picture being taken: the list; those whom it didn''t name; roles in other products.';
    COMMENT ON COLUMN help_desk_readings.seen IS 'Of the list''s pages so far: one that comes again would go on for ever.';
    COMMENT ON COLUMN help_desk_readings.gone IS 'Whom the help desk said to be no team member, and who are not released yet.';
    COMMENT ON COLUMN help_desk_readings.roles IS 'The account''s own roles: id to the host''s kind of role.';
    COMMENT ON COLUMN help_desk_readings.count_offset IS
      'The help desk''s count of its people less ours, after a picture: where it moves, something wasn''t told.';
    COMMENT ON COLUMN help_desk_readings.missing IS 'How many would be released, and wait for an operator''s word.';
    COMMENT ON COLUMN help_desk_readings.accept_missing IS 'That word; it holds for one picture.';
    COMMENT ON COLUMN help_desk_readings.blocked_until IS 'Nothing is asked before: the help desk said so, or it failed.';
    COMMENT ON COLUMN help_desk_readings.alive_at IS 'When any process last looked: a long pause is a gap.';
    COMMENT ON COLUMN help_desk_readings.next_call_at IS 'The first moment at which the next call may be made.';
    COMMENT ON COLUMN help_desk_readings.rate_limit IS 'Calls a minute that the account has, as answers last said.';

    CREATE SEQUENCE help_desk_hint_revisions;
    CREATE TABLE help_desk_hints (
      account_id text NOT NULL REFERENCES help_desk_readings (account_id) ON DELETE CASCADE,
      member_id text NOT NULL,
      revision bigint NOT NULL DEFAULT nextval('help_desk_hint_revisions'),
      PRIMARY KEY (account_id, member_id)
    );
    COMMENT ON TABLE help_desk_hints IS 'People of whom the help desk said that something changed: to be read.';
    COMMENT ON COLUMN help_desk_hints.revision IS 'Another one after each event: what was told during a reading stays.';

    CREATE TABLE help_desk_webhooks (
      account_id text NOT NULL REFERENCES help_desk_readings (account_id) ON DELETE CASCADE,
      id text NOT NULL,
      secret text NOT NULL,
      made_at timestamptz NOT NULL,
      retired_at timestamptz,
      PRIMARY KEY (account_id, id)
    );
    COMMENT ON COLUMN help_desk_webhooks.secret IS 'Signs its events. Sealed.';
    COMMENT ON COLUMN help_desk_webhooks.retired_at IS 'Since when another one stands in for it.';
  `.execute(db);
}
