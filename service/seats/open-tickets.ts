import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { Database } from "../db/tables.ts";

/** For so long nobody is asked for again, in seconds. */
const HOLDS_SECONDS = 3_600;
/** So many people are named at once at most: each is a call of the help desk. */
const MOST = 100;

/**
 * Remembers that somebody wants to know how many open tickets these people hold, where the service reads the help desk
 * itself: it is asked soon, and whoever looks again sees the answer. Elsewhere nothing happens.
 */
export async function wantOpenTickets(
  db: Kysely<Database>,
  accountId: string,
  memberIds: readonly string[],
  now: Date,
): Promise<void> {
  if (memberIds.length === 0) return;
  const held = new Date(now.getTime() - HOLDS_SECONDS * 1000);
  // Each in the same order, so that two who want the same never wait for each other.
  const ids = [...new Set(memberIds)].slice(0, MOST).sort();
  await sql`
    WITH wanted AS (
      INSERT INTO help_desk_tickets AS known (account_id, member_id, wanted_at)
      SELECT reading.account_id, member_id, ${now}
      FROM help_desk_readings AS reading, unnest(${ids}::text[]) AS member_id
      WHERE reading.account_id = ${accountId}
      ON CONFLICT (account_id, member_id) DO UPDATE SET wanted_at = excluded.wanted_at
        WHERE known.wanted_at IS NULL AND known.asked_at < ${held}
      RETURNING known.account_id
    )
    UPDATE help_desk_readings SET tickets_due_at = coalesce(tickets_due_at, ${now})
    WHERE account_id IN (SELECT account_id FROM wanted)
  `.execute(db);
}
