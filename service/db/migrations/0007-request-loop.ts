import type { Kysely } from "kysely";
import { sql } from "kysely";

/** What the request loop and the form to sales keep beyond 0004; those tables were never written before. */
export async function requestLoop(db: Kysely<unknown>): Promise<void> {
  await sql`
    ALTER TABLE seat_requests
      ADD COLUMN targets text NOT NULL DEFAULT '',
      ADD COLUMN asked_at timestamptz NOT NULL DEFAULT '-infinity',
      ADD COLUMN price jsonb,
      ADD COLUMN next_reminder_at timestamptz,
      ADD COLUMN decided_by_name text;
    COMMENT ON COLUMN seat_requests.lines IS 'Of each target the most that one of its people asked for.';
    COMMENT ON COLUMN seat_requests.targets IS 'In order, with commas: pending requests of the same are one.';
    COMMENT ON COLUMN seat_requests.asked_at IS 'When what is asked for last changed: an older price does not approve it.';
    COMMENT ON COLUMN seat_requests.price IS 'What it cost then; null where it has no price.';
    COMMENT ON COLUMN seat_requests.order_id IS 'While pending: the order that runs for it. One order meets one request.';
    COMMENT ON COLUMN seat_requests.decided_by_name IS 'Forgotten after retention, as is decision_note.';
    CREATE UNIQUE INDEX seat_requests_by_order ON seat_requests (order_id) WHERE state IN ('pending', 'approved');
    CREATE INDEX seat_requests_reminders ON seat_requests (next_reminder_at) WHERE state = 'pending';
    CREATE INDEX seat_requests_open ON seat_requests (account_id, created_at) WHERE state = 'pending';

    CREATE FUNCTION keep_request_ended() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'a request that was % cannot become %', OLD.state, NEW.state
        USING ERRCODE = 'restrict_violation';
    END $$;
    CREATE TRIGGER seat_requests_end_once BEFORE UPDATE ON seat_requests FOR EACH ROW
      WHEN (OLD.state <> 'pending' AND NEW.state <> OLD.state) EXECUTE FUNCTION keep_request_ended();

    ALTER TABLE seat_request_people
      ADD COLUMN lines jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(lines) = 'array'),
      ADD COLUMN needed_by date,
      ADD COLUMN expires_at timestamptz NOT NULL DEFAULT '-infinity',
      ADD COLUMN withdrawn_at timestamptz;
    CREATE INDEX seat_request_people_by_member ON seat_request_people (member_id, seat_request_id);
    COMMENT ON COLUMN seat_request_people.lines IS 'What this person asked for, last: the request is the sum of its people.';
    COMMENT ON COLUMN seat_request_people.withdrawn_at IS 'When they took it back while others still ask.';

    ALTER TABLE sales_inquiries
      ADD COLUMN ordered_at timestamptz,
      ADD COLUMN arrived_at timestamptz,
      ADD CHECK (ordered_at IS NOT NULL OR state = 'sent'),
      ADD CHECK ((arrived_at IS NOT NULL) = (state = 'arrived'));
    COMMENT ON COLUMN sales_inquiries.reference IS 'What people quote when they ask about it.';
    CREATE INDEX sales_inquiries_by_member ON sales_inquiries (account_id, member_id, created_at DESC);

    CREATE TABLE request_keys (
      account_id text NOT NULL REFERENCES accounts (id),
      member_id text NOT NULL,
      operation text NOT NULL CHECK (operation IN ('createSeatRequest', 'createSalesInquiry')),
      idempotency_key text NOT NULL CHECK (length(idempotency_key) BETWEEN 1 AND 255),
      request_hash text NOT NULL,
      subject text NOT NULL,
      created_at timestamptz NOT NULL,
      PRIMARY KEY (account_id, member_id, operation, idempotency_key)
    );
    COMMENT ON TABLE request_keys IS 'Which request or inquiry a person''s key has made, for good.';
  `.execute(db);
}
