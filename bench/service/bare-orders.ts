import { randomUUID } from "node:crypto";
import pg from "pg";

/** Orders of one account, by SQL alone. */
export interface BareOrders {
  /** Resolves with the new quote's id. */
  quote(): Promise<string>;
  order(id: string): Promise<void>;
}

export interface BareShop {
  of(accountId: string): Promise<BareOrders>;
  close(): Promise<void>;
}

/**
 * Orders as nobody should make them: the rows that an order of the service writes, in the same four durable commits (the
 * quote, the intent, the charge, the result), by SQL written by hand, with nothing read, checked or priced.
 */
export function openBareShop(databaseUrl: string, poolSize: number): BareShop {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: poolSize });
  const run = (name: keyof typeof STATEMENTS, values: unknown[]) =>
    pool.query({ name, text: STATEMENTS[name], values });
  return {
    async of(account) {
      // What a quote and a message hold is as long as the service's own.
      const { rows } = await pool.query<{ quote: string; message: string }>(
        `SELECT quotes.body::text AS quote, outbox.payload::text AS message
         FROM quotes JOIN orders ON orders.quote_id = quotes.id
         JOIN outbox ON outbox.subject = orders.id AND outbox.type = 'order.provisioned'
         WHERE quotes.account_id = $1 LIMIT 1`,
        [account],
      );
      const [like] = rows;
      if (like === undefined) throw new Error("There is no order to be like.");
      return {
        async quote() {
          const id = randomUUID();
          await run("quote", [id, account, like.quote]);
          return id;
        },
        async order(id) {
          await run("intent", [id, account]);
          await run("charge", [id, account]);
          await run("result", [id, account, like.message]);
        },
      };
    },
    close: () => pool.end(),
  };
}

const STATEMENTS = {
  quote: `INSERT INTO quotes (id, account_id, member_id, channel, version, created_at, expires_at, body)
    VALUES ($1, $2, 'bare', 'instant', 1, now(), now() + interval '15 minutes', $3::jsonb)`,
  intent: `WITH made AS (
      INSERT INTO orders (id, account_id, quote_id, member_id, member_name, channel, state, idempotency_key,
        request_hash, payment_key, receipt, due_now_minor, next_attempt_at, created_at, updated_at)
      VALUES ($1, $2, $1, 'bare', 'Bare', 'instant', 'charging', $1, $1, $1, $1, 6624, now() + interval '1 hour',
        now(), now()))
    UPDATE subscriptions SET claimed_by_order = $1, claimed_at = now(), updated_at = now() WHERE account_id = $2`,
  charge: `INSERT INTO invoice_items (payment_key, kind, account_id, reference, description, amount_minor, currency,
      exponent, created_at)
    VALUES ($1, 'charge', $2, $1, 'Order', 6624, 'USD', 2, now())`,
  result: `WITH changed AS (
      UPDATE subscription_lines SET quantity = quantity + 1 WHERE account_id = $2 AND target = 'suite'
      RETURNING quantity),
    released AS (
      UPDATE subscriptions SET version = version + 1, claimed_by_order = NULL, claimed_at = NULL, updated_at = now()
      WHERE account_id = $2 RETURNING version),
    ended AS (
      UPDATE orders SET state = 'provisioned', provisioned_at = now(), next_attempt_at = NULL, updated_at = now()
      WHERE id = $1),
    entered AS (
      INSERT INTO ledger (account_id, at, kind, actor_id, target, quantity_before, quantity_after, amount_minor,
        currency, exponent, version, order_id)
      SELECT $2, now(), 'purchase', 'bare', 'suite', quantity - 1, quantity, 6624, 'USD', 2, version, $1
      FROM changed, released),
    paid AS (
      INSERT INTO payments (id, account_id, order_id, kind, payment_key, provider, provider_reference, amount_minor,
        currency, exponent, created_at)
      VALUES ($1, $2, $1, 'charge', $1, 'invoice', $1, 6624, 'USD', 2, now()))
    INSERT INTO outbox (account_id, type, subject, payload, created_at)
    VALUES ($2, 'order.provisioned', $1, $3::jsonb, now()),
      ($2, 'availability.changed', $2, jsonb_build_object('account', $2::text), now())`,
} as const;
