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
