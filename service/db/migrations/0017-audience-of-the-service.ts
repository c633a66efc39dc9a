import type { Kysely } from "kysely";
import { sql } from "kysely";

/**
 * A token is made for the service's own address, which is a setting: what accounts had in its place is read by older
 * processes alone. They go on with what they know; an account that is set up meanwhile gets what everybody had.
 */
export async function audienceOfTheService(db: Kysely<unknown>): Promise<void> {
  await sql`
    ALTER TABLE accounts ALTER COLUMN audience SET DEFAULT 'urn:seatmeter:service';
    COMMENT ON COLUMN accounts.audience IS 'Not read any more: a token is made for the address of the service.';
  `.execute(db);
}
