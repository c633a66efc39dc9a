import type { Insertable, Kysely } from "kysely";
import type { Database } from "../db/tables.ts";

/** A line that changed: who, when, what, what it cost, before and after. Its order carries why, and the note. */
export type LedgerEntry = Insertable<Database["ledger"]>;

/** Writes entries for good, in the transaction of the change they record. */
export async function appendToLedger(db: Kysely<Database>, entries: readonly LedgerEntry[]): Promise<void> {
  if (entries.length === 0) return;
  await db.insertInto("ledger").values(entries).execute();
}
