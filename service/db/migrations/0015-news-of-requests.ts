import type { Kysely } from "kysely";
import { sql } from "kysely";

/** What a poll reads of requests, by an index of its own. */
export async function newsOfRequests(db: Kysely<unknown>): Promise<void> {
  await sql`
    CREATE INDEX seat_requests_by_change ON seat_requests (account_id, updated_at DESC);
    CREATE INDEX seat_request_people_newest ON seat_request_people (member_id, asked_at DESC);
  `.execute(db);
}
