import pg from "pg";
import type { Stack } from "../../scripts/stack.ts";

/** What arrived, read from the service's own tables: how many requests there are, how many of them wait, of how many people, and inquiries. */
export async function readAsked(
  stack: Stack,
  account: string,
): Promise<{ requests: number; pending: number; people: number; inquiries: { id: string; reference: string }[] }> {
  const client = new pg.Client({ connectionString: stack.databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query(
      `SELECT
         (SELECT count(*)::int FROM seat_requests WHERE account_id = $1) AS requests,
         (SELECT count(*)::int FROM seat_requests WHERE account_id = $1 AND state = 'pending') AS pending,
         (SELECT count(*)::int FROM seat_request_people AS person
            JOIN seat_requests AS request ON request.id = person.seat_request_id AND request.account_id = $1) AS people,
         (SELECT coalesce(json_agg(json_build_object('id', id, 'reference', reference)), '[]')
            FROM sales_inquiries WHERE account_id = $1) AS inquiries`,
      [account],
    );
    return rows[0];
  } finally {
    await client.end();
  }
}
