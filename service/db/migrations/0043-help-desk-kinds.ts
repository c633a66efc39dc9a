import type { Kysely } from "kysely";
import { sql } from "kysely";

/** Help desks by the name of their kind: which there are is for the service to know. */
export async function helpDeskKinds(db: Kysely<unknown>): Promise<void> {
  await sql`
    ALTER TABLE help_desks DROP CONSTRAINT help_desks_kind_check;
    COMMENT ON COLUMN help_desks.kind IS 'The id of a kind of help desk of the service.';
  `.execute(db);
}
