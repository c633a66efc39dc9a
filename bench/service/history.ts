import type { Client } from "pg";
import type { BenchAccount } from "./seed.ts";

/**
 * Gives an account so many ended requests, and so many lines of its ledger with an order each: copies of the newest ones
 * that are there, so that each is whole and is read as it would be.
 */
export async function addHistory(client: Client, { id }: BenchAccount, count: number): Promise<void> {
  const copy = (table: string, original: string, changes: string) =>
    client.query(
      `INSERT INTO ${table} OVERRIDING USER VALUE
       SELECT (jsonb_populate_record(NULL::${table}, to_jsonb(original) || ${changes})).*
       FROM (SELECT * FROM ${table} WHERE ${original} LIMIT 1) AS original, generate_series(1, $2::int) AS n`,
      [id, count],
    );
  await copy("quotes", "account_id = $1", `jsonb_build_object('id', 'quo_' || $1::text || n)`);
  await copy(
    "orders",
    "account_id = $1",
    `jsonb_build_object('id', 'ord_' || $1::text || n, 'quote_id', 'quo_' || $1::text || n, 'receipt', n::text,
       'payment_key', 'pay_' || $1::text || n, 'idempotency_key', n::text)`,
  );
  await copy(
    "ledger",
    "account_id = $1 AND kind = 'purchase'",
    `jsonb_build_object('order_id', 'ord_' || $1::text || n)`,
  );
  await copy(
    "seat_requests",
    "account_id = $1",
    `jsonb_build_object('id', 'req_' || $1::text || n, 'state', 'declined', 'decided_at', original.created_at,
       'created_at', original.created_at - n * interval '1 minute')`,
  );
  await copy(
    "seat_request_people",
    "seat_request_id IN (SELECT id FROM seat_requests WHERE account_id = $1)",
    `jsonb_build_object('seat_request_id', 'req_' || $1::text || n)`,
  );
}
