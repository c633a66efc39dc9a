import type { Kysely } from "kysely";
import { sql } from "kysely";

/** Licenses that sales added are in the ledger, each line of an inquiry once. */
export async function delivery(db: Kysely<unknown>): Promise<void> {
  await sql`
    ALTER TABLE ledger DROP CONSTRAINT ledger_kind_check;
    ALTER TABLE ledger ADD CONSTRAINT ledger_kind_check
      CHECK (kind IN ('setup', 'purchase', 'undo', 'removal', 'delivery')) NOT VALID;
    ALTER TABLE ledger VALIDATE CONSTRAINT ledger_kind_check;
    ALTER TABLE ledger ADD COLUMN sales_inquiry_id text REFERENCES sales_inquiries (id);
    CREATE UNIQUE INDEX ledger_deliveries ON ledger (sales_inquiry_id, target) WHERE sales_inquiry_id IS NOT NULL;
    COMMENT ON COLUMN ledger.sales_inquiry_id IS 'The form to sales that was answered with these licenses.';
  `.execute(db);
}
