import type { Kysely, Transaction } from "kysely";
import { sql } from "kysely";
import type { Database } from "../db/tables.ts";

type Db = Kysely<Database>;

/**
 * Whether `work` has to wait for what `hold` locks. The transaction that holds it does `meanwhile`, and ends; resolves once
 * the work has ended, too, and rejects as that does.
 */
export async function waitsFor(
  db: Db,
  hold: (trx: Transaction<Database>) => Promise<unknown>,
  work: () => Promise<unknown>,
  meanwhile: (trx: Transaction<Database>) => Promise<unknown> = async () => undefined,
): Promise<boolean> {
  const { waited, working } = await db.transaction().execute(async (trx) => {
    await hold(trx);
    const looking = new AbortController();
    const working = work().finally(() => looking.abort());
    // What it rejects with is for the end.
    working.catch(() => undefined);
    const waited = await somebodyWaits(db, looking.signal);
    await meanwhile(trx);
    return { waited, working };
  });
  await working;
  return waited;
}

/** Resolves with `true` as soon as somebody in this database waits for a lock; with `false` where `signal` comes first. */
export async function somebodyWaits(db: Db, signal?: AbortSignal): Promise<boolean> {
  while (signal?.aborted !== true) {
    const { rows } = await sql<{ waiting: boolean }>`
      SELECT EXISTS (SELECT FROM pg_locks JOIN pg_stat_activity USING (pid)
        WHERE NOT granted AND datname = current_database()) AS waiting`.execute(db);
    if (rows[0]?.waiting) return true;
  }
  return false;
}
