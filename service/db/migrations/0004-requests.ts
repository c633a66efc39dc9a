import type { Kysely } from "kysely";
import { sql } from "kysely";

/** Seat requests, forms to sales and removals that wait for renewal. */
export async function requests(db: Kysely<unknown>): Promise<void> {
  await sql`
    CREATE TABLE sales_inquiries (
      id text PRIMARY KEY,
      account_id text NOT NULL REFERENCES accounts (id),
      reference text NOT NULL UNIQUE,
      state text NOT NULL CHECK (state IN ('sent', 'ordered', 'arrived')),
      member_id text NOT NULL,
      name text NOT NULL,
      email text NOT NULL,
      phone text,
      lines jsonb NOT NULL CHECK (jsonb_typeof(lines) = 'array'),
      message text NOT NULL,
      seat_request_id text,
      created_at timestamptz NOT NULL,
      updated_at timestamptz NOT NULL
    );
    CREATE INDEX sales_inquiries_by_account ON sales_inquiries (account_id, created_at DESC);

    CREATE TABLE seat_requests (
      id text PRIMARY KEY,
      account_id text NOT NULL REFERENCES accounts (id),
      state text NOT NULL CHECK (state IN ('pending', 'approved', 'forwarded', 'declined', 'cancelled', 'expired',
        'superseded')),
      lines jsonb NOT NULL CHECK (jsonb_typeof(lines) = 'array'),
      needed_by date,
      expires_at timestamptz NOT NULL,
      reminded_at timestamptz,
      decided_by text,
      decided_at timestamptz,
      decision_note text,
      order_id text REFERENCES orders (id),
      sales_inquiry_id text REFERENCES sales_inquiries (id),
      superseded_by text REFERENCES seat_requests (id),
      created_at timestamptz NOT NULL,
      updated_at timestamptz NOT NULL
    );
    CREATE INDEX seat_requests_by_account ON seat_requests (account_id, created_at DESC);
    CREATE INDEX seat_requests_pending ON seat_requests (expires_at) WHERE state = 'pending';

    CREATE TABLE seat_request_people (
      seat_request_id text NOT NULL REFERENCES seat_requests (id),
      member_id text NOT NULL,
      name text,
      reason text,
      asked_at timestamptz NOT NULL,
      PRIMARY KEY (seat_request_id, member_id)
    );
    COMMENT ON TABLE seat_request_people IS
      'Who asked, and why: the same need twice is one request of both. Name and reason are forgotten after retention.';

    CREATE TABLE removals (
      id text PRIMARY KEY,
      account_id text NOT NULL,
      target text NOT NULL,
      quantity integer NOT NULL CHECK (quantity > 0),
      state text NOT NULL CHECK (state IN ('waiting', 'cancelled', 'done')),
      takes_effect_at timestamptz NOT NULL,
      member_id text NOT NULL,
      order_id text REFERENCES orders (id),
      created_at timestamptz NOT NULL,
      updated_at timestamptz NOT NULL,
      FOREIGN KEY (account_id, target) REFERENCES subscription_lines (account_id, target)
    );
    CREATE INDEX removals_waiting ON removals (takes_effect_at) WHERE state = 'waiting';

    ALTER TABLE sales_inquiries ADD FOREIGN KEY (seat_request_id) REFERENCES seat_requests (id);
    ALTER TABLE orders ADD FOREIGN KEY (seat_request_id) REFERENCES seat_requests (id);
    ALTER TABLE ledger ADD FOREIGN KEY (seat_request_id) REFERENCES seat_requests (id);
    ALTER TABLE ledger ADD FOREIGN KEY (removal_id) REFERENCES removals (id);
  `.execute(db);
}
