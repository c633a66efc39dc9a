import type { Compilable } from "kysely";
import type { Pool } from "pg";
import { naming, sendTogether } from "./named-statements.ts";

/**
 * Takes a lock and runs one statement under it, as a transaction of its own in one round trip: `BEGIN`, both and `COMMIT`
 * are sent without waiting in between. The statement sees what was committed while the lock was waited for.
 *
 * Nobody looks at its answer before it is kept, so it has to say itself when it is to do nothing. Rejects where one of
 * them failed, and keeps nothing then.
 */
export async function underLock<R>(pool: Pool, lock: Compilable, statement: Compilable<R>): Promise<R[]> {
  const named = naming(pool);
  const both = [lock, statement].map((query) => {
    const { sql, parameters } = query.compile();
    return named(sql, parameters);
  });
  const client = await pool.connect();
  try {
    const [, , answer] = await sendTogether(client, ["begin", ...both, "commit"]);
    return (answer?.rows ?? []) as R[];
  } finally {
    client.release();
  }
}
