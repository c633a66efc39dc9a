import type { Kysely } from "kysely";
import { sql } from "kysely";

/** Whose roles in other products are read next, and how many are still unread: at no cost that grows with the team. */
export async function lightAgents(db: Kysely<unknown>): Promise<void> {
  await sql`
    CREATE INDEX members_by_products_asked ON members (account_id, products_known, products_asked_at NULLS FIRST, id)
      WHERE role IN ('light_agent', 'contributor');
    CREATE INDEX members_unread ON members (account_id)
      WHERE role = 'unknown' OR (role IN ('light_agent', 'contributor') AND NOT products_known);
  `.execute(db);
}
