import type { Kysely } from "kysely";
import { sql } from "kysely";

/** Removals as they wait for renewal, what became of them there, and the notice before it. */
export async function renewal(db: Kysely<unknown>): Promise<void> {
  await sql`
    ALTER TABLE removals
      ADD COLUMN direction text NOT NULL DEFAULT 'remove' CHECK (direction IN ('remove', 'add')),
      ADD COLUMN member_name text,
      ADD COLUMN acknowledged text[] NOT NULL DEFAULT '{}',
      ADD COLUMN cancelled_by text,
      ADD COLUMN replaced_by_order text REFERENCES orders (id),
      ADD COLUMN applied integer CHECK (applied BETWEEN 0 AND quantity),
      ADD COLUMN lost text[],
      ADD CHECK ((applied IS NOT NULL) = (state = 'done')),
      DROP CONSTRAINT removals_account_id_target_fkey,
      ADD FOREIGN KEY (account_id) REFERENCES subscriptions (account_id);
    CREATE UNIQUE INDEX removals_one_waiting ON removals (account_id, target) WHERE state = 'waiting';
    CREATE INDEX removals_by_account ON removals (account_id, created_at DESC, id DESC);
    CREATE INDEX removals_by_order ON removals (order_id);
    CREATE INDEX removals_by_replacing_order ON removals (replaced_by_order) WHERE replaced_by_order IS NOT NULL;
    COMMENT ON COLUMN removals.direction IS 'Nearly always remove; additions of legacy Sell wait for renewal, too.';
    COMMENT ON COLUMN removals.acknowledged IS 'Ids of those whom the buyer was shown; who it is, is seen at renewal.';
    COMMENT ON COLUMN removals.replaced_by_order IS 'The later order that said another total of the same line.';
    COMMENT ON COLUMN removals.applied IS 'How many seats the renewal removed, or added: fewer where they were gone.';
    COMMENT ON COLUMN removals.lost IS 'Ids of those who lost seats by it.';

    CREATE TABLE renewal_notices (
      account_id text PRIMARY KEY REFERENCES accounts (id),
      told_for date,
      look_at timestamptz NOT NULL
    );
    CREATE INDEX renewal_notices_due ON renewal_notices (look_at);
    COMMENT ON COLUMN renewal_notices.told_for IS 'The renewal of which the account was told last: once a period.';

    ALTER TABLE settings
      ADD COLUMN renewal_notice_days integer NOT NULL DEFAULT 7 CHECK (renewal_notice_days BETWEEN 0 AND 90);
    COMMENT ON COLUMN settings.renewal_notice_days IS 'How long before renewal the account is told; 0 is never.';
  `.execute(db);
}
