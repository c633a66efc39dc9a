import type pg from "pg";
import { connected } from "./databases.ts";

const KEPT = "as_seeded";

/** Keeps a copy of all rows of a database, as they are at one moment, beside them, so that `restoreRows` can bring them back. */
export function keepRows(databaseUrl: string): Promise<void> {
  return connected(databaseUrl, async (client) => {
    const tables = await tablesOf(client);
    // Servers may be at work on them.
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ");
    await client.query(`CREATE SCHEMA ${KEPT}`);
    for (const { name, kept } of tables) await client.query(`CREATE TABLE ${kept} AS TABLE ${name}`);
    await client.query(`CREATE TABLE ${KEPT}.sequences AS
      SELECT format('%I.%I', schemaname, sequencename) AS name, last_value FROM pg_sequences`);
    // No trigger and no foreign key looks at what comes back: it was right when it was kept.
    await client.query(`CREATE FUNCTION ${KEPT}.restore() RETURNS void LANGUAGE plpgsql
      SET session_replication_role = replica AS $restore$ BEGIN ${restoring(tables)} END $restore$`);
    await client.query("COMMIT");
  });
}

/** Truncating would cost ten times as much: tables are many here, and rows few. */
function restoring(tables: readonly Table[]): string {
  return [
    `LOCK TABLE ${tables.map(({ name }) => name).join(", ")} IN ACCESS EXCLUSIVE MODE;`,
    ...tables.map(({ name }) => `DELETE FROM ${name};`),
    ...tables.map(
      ({ name, kept, columns }) =>
        `INSERT INTO ${name} (${columns}) OVERRIDING SYSTEM VALUE SELECT ${columns} FROM ${kept};`,
    ),
    `PERFORM setval(name::regclass, coalesce(last_value, 1), last_value IS NOT NULL) FROM ${KEPT}.sequences;`,
  ].join("\n");
}

/**
 * Brings back the rows that `keepRows` has kept, all at once, while servers go on using the database. Rejects where it
 * may not, or where a server is at work on them.
 */
export function restoreRows(databaseUrl: string): Promise<void> {
  return connected(databaseUrl, async (client) => void (await client.query(`SELECT ${KEPT}.restore()`)));
}

/** Whether the seat service has told everybody of everything, so that nothing of it comes later. */
export function isEverythingTold(databaseUrl: string): Promise<boolean> {
  return connected(databaseUrl, async (client) => {
    const { rows } = await client.query<{ told: boolean }>(`
      SELECT NOT EXISTS (SELECT FROM outbox WHERE dispatched_at IS NULL)
         AND NOT EXISTS (SELECT FROM deliveries WHERE next_attempt_at IS NOT NULL) AS told`);
    return rows[0]?.told === true;
  });
}

interface Table {
  name: string;
  /** Where its rows are kept. */
  kept: string;
  /** Those that are written: what Postgres reckons itself is left out. */
  columns: string;
}

async function tablesOf(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    SELECT format('%I.%I', table_schema, table_name) AS name,
           format('${KEPT}.%I', table_schema || '.' || table_name) AS kept,
           string_agg(format('%I', column_name), ', ' ORDER BY ordinal_position) AS columns
    FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
    WHERE table_schema IN ('public', 'sandbox') AND table_type = 'BASE TABLE' AND is_generated = 'NEVER'
    GROUP BY table_schema, table_name`);
  return rows;
}
