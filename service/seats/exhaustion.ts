import type { Kysely } from "kysely";
import type { Database } from "../db/tables.ts";

interface Turn {
  /** Seats of the gate product that were left, and that are left now. */
  before: number;
  after: number;
  /** On whose word, where the help desk said. */
  actorId: string | null;
  now: Date;
}

/** Remembers who took the last seat, and when (domain: moment 1); forgets it once there is one again. */
export async function recordExhaustion(
  db: Kysely<Database>,
  accountId: string,
  { before, after, actorId, now }: Turn,
): Promise<void> {
  const turn =
    before > 0 && after <= 0
      ? { exhausted_at: now, exhausted_by: actorId }
      : before <= 0 && after > 0
        ? { exhausted_at: null, exhausted_by: null }
        : null;
  if (turn === null) return;
  await db.updateTable("subscriptions").set(turn).where("account_id", "=", accountId).execute();
}
