import pg from "pg";
import type { Stack } from "../../scripts/stack.ts";

/** What was sold and charged, read from the service's own tables. */
export interface Books {
  /** Orders of an account that ended in seats. */
  provisioned: number;
  /** Orders of an account, however they stand. */
  orders: number;
  /** Charges in the payment provider's own books. */
  charges: number;
  /** Seats of the product that the add-user flow counts. */
  purchased: number;
}

/** What buyers wrote on the orders of an account. */
export async function notesIn(stack: Stack, account: string): Promise<(string | null)[]> {
  return within(stack, async (client) => {
    const { rows } = await client.query<{ note: string | null }>("SELECT note FROM orders WHERE account_id = $1", [
      account,
    ]);
    return rows.map(({ note }) => note);
  });
}

export async function readBooks(stack: Stack, account: string): Promise<Books> {
  return within(stack, async (client) => {
    const { rows } = await client.query<Books>(
      `SELECT
         (SELECT count(*)::int FROM orders WHERE account_id = $1 AND state = 'provisioned') AS provisioned,
         (SELECT count(*)::int FROM orders WHERE account_id = $1) AS orders,
         (SELECT count(*)::int FROM invoice_items WHERE account_id = $1 AND kind = 'charge') AS charges,
         (SELECT line.quantity FROM accounts
            JOIN products ON products.account_id = accounts.id AND products.id = accounts.gate_product
            JOIN subscription_lines AS line ON line.account_id = accounts.id AND line.target = products.target
          WHERE accounts.id = $1) AS purchased`,
      [account],
    );
    const [books] = rows;
    if (books === undefined) throw new Error("The books could not be read.");
    return books;
  });
}

async function within<T>(stack: Stack, read: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: stack.databaseUrl });
  await client.connect();
  try {
    return await read(client);
  } finally {
    await client.end();
  }
}
