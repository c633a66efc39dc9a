import type { Kysely } from "kysely";
import { sql } from "kysely";

/** Accounts, their subscription, and the products it is made of. */
export async function accounts(db: Kysely<unknown>): Promise<void> {
  await sql`
    CREATE TABLE accounts (
      id text PRIMARY KEY CHECK (id ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
      name text NOT NULL,
      kind text NOT NULL CHECK (kind IN ('self_service', 'sales_assisted', 'managed')),
      instant_purchase boolean NOT NULL,
      help_desk_origin text NOT NULL UNIQUE,
      issuer text NOT NULL UNIQUE,
      keys_url text NOT NULL,
      audience text NOT NULL,
      client_id text NOT NULL,
      cors_origins text[] NOT NULL DEFAULT '{}',
      subscription_url text,
      seller text NOT NULL,
      payer text NOT NULL,
      sales_representative text,
      payment_method text NOT NULL DEFAULT 'invoice' CHECK (payment_method IN ('invoice', 'card')),
      currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
      exponent smallint NOT NULL CHECK (exponent BETWEEN 0 AND 4),
      tax_rate_basis_points integer NOT NULL CHECK (tax_rate_basis_points BETWEEN 0 AND 10000),
      cycle text NOT NULL CHECK (cycle IN ('month', 'year')),
      cycle_anchor date NOT NULL,
      time_zone text NOT NULL,
      granularity text NOT NULL CHECK (granularity IN ('day', 'second')),
      gate_product text NOT NULL,
      deciders jsonb NOT NULL CHECK (jsonb_typeof(deciders) = 'array'),
      low_threshold integer CHECK (low_threshold >= 0),
      created_at timestamptz NOT NULL,
      updated_at timestamptz NOT NULL
    );
    COMMENT ON COLUMN accounts.issuer IS 'Who may sign tokens of this account: one issuer, one account.';
    COMMENT ON COLUMN accounts.keys_url IS 'Where the issuer''s keys are; may differ from the issuer''s name.';
    COMMENT ON COLUMN accounts.exponent IS 'ISO 4217 minor units of the currency, fixed with it.';
    COMMENT ON COLUMN accounts.gate_product IS 'The product whose seats the add-user flow counts.';

    CREATE TABLE subscriptions (
      account_id text PRIMARY KEY REFERENCES accounts (id),
      version bigint NOT NULL DEFAULT 1 CHECK (version > 0),
      claimed_by_order text,
      claimed_at timestamptz,
      last_receipt text,
      exhausted_at timestamptz,
      exhausted_by text,
      updated_at timestamptz NOT NULL,
      CHECK ((claimed_by_order IS NULL) = (claimed_at IS NULL)),
      CHECK (exhausted_by IS NULL OR exhausted_at IS NOT NULL)
    );
    COMMENT ON TABLE subscriptions IS
      'One row an account: the lock that every change of quantities or seats takes first, so the last seat goes once.';
    COMMENT ON COLUMN subscriptions.version IS 'Grows with each change of quantities or prices; the If-Match of an order.';
    COMMENT ON COLUMN subscriptions.claimed_by_order IS 'The order that is changing it now and is not final yet.';
    COMMENT ON COLUMN subscriptions.last_receipt IS 'Of the newest order; the next one counts on from it.';
    COMMENT ON COLUMN subscriptions.exhausted_at IS 'When the last seat of the gate product was taken; null while any is left.';

    CREATE TABLE subscription_lines (
      account_id text NOT NULL REFERENCES subscriptions (account_id),
      target text NOT NULL CHECK (target ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
      kind text NOT NULL CHECK (kind IN ('group', 'product')),
      name text NOT NULL,
      quantity integer NOT NULL CHECK (quantity >= 0),
      start_quantity integer NOT NULL CHECK (start_quantity >= 0),
      unit_price_minor bigint NOT NULL CHECK (unit_price_minor >= 0),
      position integer NOT NULL,
      PRIMARY KEY (account_id, target)
    );
    COMMENT ON COLUMN subscription_lines.quantity IS
      'Stored once for all products of a group, so its members cannot differ.';
    COMMENT ON COLUMN subscription_lines.start_quantity IS
      'What the operator set up; quantity = start + provisioned - undone - removed.';

    CREATE TABLE products (
      account_id text NOT NULL,
      id text NOT NULL CHECK (id ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
      target text NOT NULL,
      name text NOT NULL,
      kind text NOT NULL CHECK (kind IN ('product', 'addon')),
      purchasable_online boolean NOT NULL,
      legacy_sell boolean NOT NULL,
      position integer NOT NULL,
      assigned integer NOT NULL DEFAULT 0 CHECK (assigned >= 0),
      PRIMARY KEY (account_id, id),
      FOREIGN KEY (account_id, target) REFERENCES subscription_lines (account_id, target)
    );
    COMMENT ON COLUMN products.assigned IS
      'Confirmed assignments, counted by a trigger: a poll must not cost more the more members there are.';

    ALTER TABLE accounts ADD CONSTRAINT accounts_gate_product_fkey
      FOREIGN KEY (id, gate_product) REFERENCES products (account_id, id) DEFERRABLE INITIALLY DEFERRED;
  `.execute(db);
}
