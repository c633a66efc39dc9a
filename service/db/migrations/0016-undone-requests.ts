import type { Kysely } from "kysely";
import { sql } from "kysely";

/** A request says when the order that met it was undone. */
export async function undoneRequests(db: Kysely<unknown>): Promise<void> {
  await sql`
    ALTER TABLE seat_requests
      ADD COLUMN undone_at timestamptz,
      ADD CHECK (undone_at IS NULL OR (order_id IS NOT NULL AND state IN ('approved', 'superseded')));
    COMMENT ON COLUMN seat_requests.undone_at IS 'When the order that met it was undone: it ended once, and stays ended.';
    CREATE INDEX seat_requests_met ON seat_requests (order_id) WHERE state IN ('approved', 'superseded');
  `.execute(db);
}
