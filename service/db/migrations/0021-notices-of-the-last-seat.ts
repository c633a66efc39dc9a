import type { Kysely } from "kysely";
import { sql } from "kysely";

/** The last seat is announced once a day however often it is taken, and to nobody who has unsubscribed. */
export async function noticesOfTheLastSeat(db: Kysely<unknown>): Promise<void> {
  await sql`
    ALTER TABLE subscriptions ADD COLUMN exhausted_told_at timestamptz;
    UPDATE subscriptions SET exhausted_told_at = exhausted_at;
    COMMENT ON COLUMN subscriptions.exhausted_told_at IS
      'When it was last told that the last seat of the gate product is taken; null once seats were added since.';

    CREATE TABLE ended_mails (
      account_id text NOT NULL REFERENCES accounts (id),
      topic text NOT NULL CHECK (topic IN ('last_license')),
      address text NOT NULL CHECK (address = lower(address)),
      ended_at timestamptz NOT NULL,
      PRIMARY KEY (account_id, topic, address)
    );
    COMMENT ON TABLE ended_mails IS 'Who wants no more mails of a kind: a row, until they want them again.';
  `.execute(db);
}
