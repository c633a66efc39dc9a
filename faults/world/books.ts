import { setTimeout as delay } from "node:timers/promises";
import pg from "pg";
import { isConnectionLost } from "../../service/db/lost-connection.ts";

/** Reads what is true, past every line; while Postgres is down it waits. */
export interface Books {
  query<R extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<{ rows: R[] }>;
  close(): Promise<void>;
}

const PATIENCE_MS = 60_000;

export function openBooks(connectionString: string): Books {
  const pool = new pg.Pool({ connectionString, max: 4 });
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  return {
    async query<R extends pg.QueryResultRow>(text: string, values: unknown[] = []) {
      const deadline = Date.now() + PATIENCE_MS;
      for (;;) {
        try {
          return await pool.query<R>(text, values);
        } catch (thrown) {
          // It only reads, so it may ask again; what is wrong in the query itself stays wrong.
          if (!isConnectionLost(thrown) || Date.now() > deadline) throw thrown;
          await delay(100);
        }
      }
    },
    close: () => pool.end(),
  };
}
