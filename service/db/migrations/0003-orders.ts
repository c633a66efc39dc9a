import type { Kysely } from "kysely";
import { sql } from "kysely";

/** Quotes, orders, what was charged for them, and the append-only ledger. */
export async function orders(db: Kysely<unknown>): Promise<void> {
  await sql`
    CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION '% of % is not allowed', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
    END $$;

    CREATE TABLE quotes (
      id text PRIMARY KEY,
      account_id text NOT NULL REFERENCES accounts (id),
      member_id text NOT NULL,
      channel text NOT NULL CHECK (channel IN ('instant', 'subscription', 'approval')),
      version bigint NOT NULL,
      created_at timestamptz NOT NULL,
      expires_at timestamptz NOT NULL,
      body jsonb NOT NULL,
      CHECK (expires_at > created_at)
    );
    CREATE INDEX quotes_by_account ON quotes (account_id, created_at);
    COMMENT ON COLUMN quotes.body IS 'The quote as it was shown, frozen; the columns beside it are for checks.';
    CREATE TRIGGER quotes_frozen BEFORE UPDATE ON quotes FOR EACH ROW EXECUTE FUNCTION refuse_change();

    CREATE TABLE orders (
      id text PRIMARY KEY,
      account_id text NOT NULL REFERENCES accounts (id),
      quote_id text NOT NULL REFERENCES quotes (id),
      member_id text NOT NULL,
      member_name text NOT NULL,
      channel text NOT NULL CHECK (channel IN ('instant', 'subscription', 'approval')),
      state text NOT NULL CHECK (state IN ('created', 'charging', 'requires_action', 'unknown', 'paid', 'provisioned',
        'declined', 'expired', 'undone')),
      idempotency_key text NOT NULL CHECK (length(idempotency_key) BETWEEN 1 AND 255),
      request_hash text NOT NULL,
      payment_key text NOT NULL UNIQUE,
      receipt text NOT NULL,
      note text CHECK (length(note) <= 200),
      due_now_minor bigint NOT NULL,
      action_url text,
      decline_reason text,
      seat_request_id text,
      attempts integer NOT NULL DEFAULT 0,
      next_attempt_at timestamptz,
      created_at timestamptz NOT NULL,
      updated_at timestamptz NOT NULL,
      provisioned_at timestamptz,
      undo_until timestamptz,
      UNIQUE (account_id, member_id, idempotency_key),
      UNIQUE (account_id, receipt),
      CHECK (provisioned_at IS NOT NULL OR state NOT IN ('provisioned', 'undone')),
      CHECK (action_url IS NOT NULL OR state <> 'requires_action')
    );
    CREATE INDEX orders_open ON orders (next_attempt_at)
      WHERE state IN ('created', 'charging', 'requires_action', 'unknown', 'paid');
    CREATE INDEX orders_by_member ON orders (account_id, member_id, created_at DESC);
    COMMENT ON COLUMN orders.idempotency_key IS 'Of the client: one person''s key makes at most one order, for good.';
    COMMENT ON COLUMN orders.request_hash IS 'Of the body that came with the key: another body is refused.';
    COMMENT ON COLUMN orders.payment_key IS 'Ours towards the payment provider: every retry charges under it.';
    COMMENT ON COLUMN orders.next_attempt_at IS 'When the reconciler looks at it next.';

    ALTER TABLE subscriptions ADD CONSTRAINT subscriptions_claimed_by_order_fkey
      FOREIGN KEY (claimed_by_order) REFERENCES orders (id);
    CREATE INDEX subscriptions_claimed ON subscriptions (claimed_by_order) WHERE claimed_by_order IS NOT NULL;

    CREATE TABLE payments (
      id text PRIMARY KEY,
      account_id text NOT NULL REFERENCES accounts (id),
      order_id text NOT NULL REFERENCES orders (id),
      kind text NOT NULL CHECK (kind IN ('charge', 'refund')),
      payment_key text NOT NULL,
      provider text NOT NULL CHECK (provider IN ('invoice', 'card')),
      provider_reference text NOT NULL,
      amount_minor bigint NOT NULL,
      currency text NOT NULL,
      exponent smallint NOT NULL,
      created_at timestamptz NOT NULL,
      UNIQUE (payment_key, kind)
    );
    COMMENT ON TABLE payments IS 'Money as we recorded it; committed with the seats it paid for. One charge a key.';
    CREATE TRIGGER payments_append_only BEFORE UPDATE OR DELETE ON payments
      FOR EACH ROW EXECUTE FUNCTION refuse_change();

    CREATE TABLE invoice_items (
      payment_key text NOT NULL,
      kind text NOT NULL CHECK (kind IN ('charge', 'refund')),
      account_id text NOT NULL REFERENCES accounts (id),
      reference text NOT NULL UNIQUE,
      description text NOT NULL,
      amount_minor bigint NOT NULL,
      currency text NOT NULL,
      exponent smallint NOT NULL,
      created_at timestamptz NOT NULL,
      PRIMARY KEY (payment_key, kind)
    );
    COMMENT ON TABLE invoice_items IS
      'The books of the invoice provider: charged in a transaction of their own, as any other provider would.';

    CREATE TABLE ledger (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      account_id text NOT NULL REFERENCES accounts (id),
      at timestamptz NOT NULL,
      kind text NOT NULL CHECK (kind IN ('setup', 'purchase', 'undo', 'removal')),
      actor_id text,
      target text NOT NULL,
      quantity_before integer NOT NULL CHECK (quantity_before >= 0),
      quantity_after integer NOT NULL CHECK (quantity_after >= 0),
      amount_minor bigint NOT NULL,
      currency text NOT NULL,
      exponent smallint NOT NULL,
      version bigint NOT NULL,
      order_id text REFERENCES orders (id),
      seat_request_id text,
      removal_id text,
      UNIQUE (order_id, kind, target)
    );
    CREATE INDEX ledger_by_account ON ledger (account_id, id DESC);
    COMMENT ON TABLE ledger IS
      'A row for each line that changed, for good. Names, notes and reasons stand with orders and requests, where they can be forgotten in time.';
    COMMENT ON COLUMN ledger.amount_minor IS 'Net plus tax of this line; a refund is negative.';
    COMMENT ON COLUMN ledger.actor_id IS 'The member who did it; null for the operator and for renewal.';
    CREATE TRIGGER ledger_append_only BEFORE UPDATE OR DELETE ON ledger
      FOR EACH ROW EXECUTE FUNCTION refuse_change();
    CREATE TRIGGER ledger_never_emptied BEFORE TRUNCATE ON ledger
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
  `.execute(db);
}
