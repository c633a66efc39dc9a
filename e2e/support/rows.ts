import pg from "pg";
import type { Stack } from "../../scripts/stack.ts";

/** Changes the service's own tables, for what takes days to come about. */
export async function change(stack: Stack, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: stack.databaseUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** What one of the service's own numbers is. Rejects where there is no such row. */
export async function numberOf(stack: Stack, query: string): Promise<number> {
  return Number((await rowOf(stack, query)).number);
}

/** One row of the service's own. Rejects where there is none. */
export async function rowOf(stack: Stack, query: string): Promise<Record<string, unknown>> {
  const client = new pg.Client({ connectionString: stack.databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(query);
    const [row] = rows;
    if (row === undefined) throw new Error(`There is no row: ${query}`);
    return row;
  } finally {
    await client.end();
  }
}
