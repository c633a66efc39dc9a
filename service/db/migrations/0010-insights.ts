import type { Kysely } from "kysely";
import { sql } from "kysely";

/** Settings with a version and their history, the daily rounds of jobs, and what lists and forgetting need. */
export async function insights(db: Kysely<unknown>): Promise<void> {
  await sql`
    ALTER TABLE settings ADD COLUMN version bigint NOT NULL DEFAULT 2 CHECK (version > 1);
    COMMENT ON COLUMN settings.version IS 'The If-Match of a change. An account that never set anything is at 1.';

    CREATE TABLE settings_changes (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      account_id text NOT NULL REFERENCES accounts (id),
      version bigint NOT NULL,
      at timestamptz NOT NULL,
      actor_id text NOT NULL,
      changed jsonb NOT NULL CHECK (jsonb_typeof(changed) = 'object'),
      UNIQUE (account_id, version)
    );
    COMMENT ON TABLE settings_changes IS 'Who changed which setting from what to what, for good. Ids only.';
    CREATE TRIGGER settings_changes_append_only BEFORE UPDATE OR DELETE ON settings_changes
      FOR EACH ROW EXECUTE FUNCTION refuse_change();
    CREATE TRIGGER settings_changes_never_emptied BEFORE TRUNCATE ON settings_changes
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

    CREATE TABLE rounds (
      account_id text NOT NULL REFERENCES accounts (id),
      job text NOT NULL CHECK (job IN ('usage', 'retention')),
      next_at timestamptz NOT NULL,
      done_at timestamptz NOT NULL DEFAULT '-infinity',
      PRIMARY KEY (account_id, job)
    );
    CREATE INDEX rounds_due ON rounds (job, next_at);
    COMMENT ON TABLE rounds IS 'When a job looks at each account next.';

    CREATE INDEX members_by_added ON members (account_id, added_at DESC, id DESC) WHERE role <> 'end_user';
    CREATE INDEX orders_by_quote ON orders (quote_id);

    DROP TRIGGER quotes_frozen ON quotes;
    CREATE FUNCTION keep_quote() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.body = jsonb_set(OLD.body, '{wouldDemote}', '[]')
        AND (NEW.id, NEW.account_id, NEW.member_id, NEW.channel, NEW.version, NEW.created_at, NEW.expires_at)
          = (OLD.id, OLD.account_id, OLD.member_id, OLD.channel, OLD.version, OLD.created_at, OLD.expires_at) THEN
        RETURN NEW;
      END IF;
      RAISE EXCEPTION '% of % is not allowed', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
    END $$;
    CREATE TRIGGER quotes_frozen BEFORE UPDATE ON quotes FOR EACH ROW EXECUTE FUNCTION keep_quote();
    COMMENT ON COLUMN quotes.body IS
      'The quote as it was shown, frozen; the columns beside it are for checks. After retention it forgets people.';
  `.execute(db);
}
