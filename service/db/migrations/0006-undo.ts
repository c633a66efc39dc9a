import type { Kysely } from "kysely";
import { sql } from "kysely";

/** Orders that are undone, and whether their money is back. */
export async function undo(db: Kysely<unknown>): Promise<void> {
  await sql`
    ALTER TABLE orders
      ADD COLUMN refund text CHECK (refund IN ('pending', 'done')),
      ADD CHECK (refund IS NULL OR state = 'undone');
    CREATE INDEX orders_to_refund ON orders (next_attempt_at) WHERE refund = 'pending';
    COMMENT ON COLUMN orders.refund IS 'Of an undone order: null where nothing had been charged.';
    COMMENT ON COLUMN orders.undo_until IS 'Set when it is provisioned; never past the end of the period that was paid for.';
  `.execute(db);
}
