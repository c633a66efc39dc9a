import type { Kysely } from "kysely";
import { sql } from "kysely";

/** In which order people lose licenses at renewal: help desks differ. */
export async function demotionOrder(db: Kysely<unknown>): Promise<void> {
  await sql`
    ALTER TABLE settings ADD COLUMN demotion_order text NOT NULL DEFAULT 'added'
      CHECK (demotion_order IN ('added', 'alphabet'));
    COMMENT ON COLUMN settings.demotion_order IS 'Who loses a license first: who was added last, or whose name comes last.';
  `.execute(db);
}
