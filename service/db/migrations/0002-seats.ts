import type { Kysely } from "kysely";
import { sql } from "kysely";

/** Who sits where, and what was used when. */
export async function seats(db: Kysely<unknown>): Promise<void> {
  await sql`
    CREATE TABLE members (
      account_id text NOT NULL REFERENCES accounts (id),
      id text NOT NULL,
      name text NOT NULL,
      role text NOT NULL CHECK (role IN ('owner', 'billing_admin', 'admin', 'agent', 'light_agent', 'contributor',
        'end_user', 'unknown')),
      status text NOT NULL CHECK (status IN ('active', 'suspended')),
      product_roles text[] NOT NULL DEFAULT '{}',
      last_active_at timestamptz,
      open_tickets integer CHECK (open_tickets >= 0),
      sequence bigint NOT NULL CHECK (sequence >= 0),
      change_hash text NOT NULL,
      added_at timestamptz NOT NULL,
      PRIMARY KEY (account_id, id)
    );
    COMMENT ON COLUMN members.sequence IS 'Of the help desk''s last word about this member; older ones are refused.';
    COMMENT ON COLUMN members.change_hash IS 'Of that word: the same one sent twice gets the same answer.';
    COMMENT ON COLUMN members.added_at IS 'When first heard of: those added most recently lose their seat first.';

    CREATE TABLE assignments (
      account_id text NOT NULL,
      member_id text NOT NULL,
      product_id text NOT NULL,
      state text NOT NULL CHECK (state IN ('confirmed', 'reserved')),
      reserved_until timestamptz,
      assigned_at timestamptz NOT NULL,
      PRIMARY KEY (account_id, member_id, product_id),
      FOREIGN KEY (account_id, member_id) REFERENCES members (account_id, id),
      FOREIGN KEY (account_id, product_id) REFERENCES products (account_id, id),
      CHECK ((state = 'reserved') = (reserved_until IS NOT NULL))
    );
    CREATE INDEX assignments_by_product ON assignments (account_id, product_id, assigned_at);
    CREATE INDEX assignments_reserved ON assignments (account_id, product_id, reserved_until) WHERE state = 'reserved';
    COMMENT ON TABLE assignments IS 'A seat of a product that a member uses. A reservation ends by itself at its time.';

    CREATE FUNCTION count_assignment() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP <> 'INSERT' AND OLD.state = 'confirmed' THEN
        UPDATE products SET assigned = assigned - 1 WHERE account_id = OLD.account_id AND id = OLD.product_id;
      END IF;
      IF TG_OP <> 'DELETE' AND NEW.state = 'confirmed' THEN
        UPDATE products SET assigned = assigned + 1 WHERE account_id = NEW.account_id AND id = NEW.product_id;
      END IF;
      RETURN NULL;
    END $$;
    CREATE TRIGGER assignments_counted AFTER INSERT OR UPDATE OR DELETE ON assignments
      FOR EACH ROW EXECUTE FUNCTION count_assignment();

    CREATE TABLE usage_samples (
      account_id text NOT NULL REFERENCES accounts (id),
      product_id text NOT NULL,
      at timestamptz NOT NULL,
      purchased integer NOT NULL CHECK (purchased >= 0),
      assigned integer NOT NULL CHECK (assigned >= 0),
      reserved integer NOT NULL CHECK (reserved >= 0),
      PRIMARY KEY (account_id, product_id, at)
    );
    COMMENT ON TABLE usage_samples IS 'History: it stays when its product leaves the subscription.';
  `.execute(db);
}
