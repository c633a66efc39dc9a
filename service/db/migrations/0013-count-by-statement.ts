import type { Kysely } from "kysely";
import { sql } from "kysely";

/**
 * Counts seats once per statement instead of once per row: a renewal that takes thousands of them would otherwise write the
 * same row of `products` thousands of times, each time past all that it wrote before.
 */
export async function countByStatement(db: Kysely<unknown>): Promise<void> {
  await sql`
    CREATE FUNCTION count_added_assignments() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      UPDATE products SET assigned = assigned + added.seats
      FROM (SELECT account_id, product_id, count(*)::integer AS seats FROM newer WHERE state = 'confirmed'
            GROUP BY account_id, product_id) AS added
      WHERE products.account_id = added.account_id AND products.id = added.product_id;
      RETURN NULL;
    END $$;

    CREATE FUNCTION count_removed_assignments() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      UPDATE products SET assigned = assigned - gone.seats
      FROM (SELECT account_id, product_id, count(*)::integer AS seats FROM older WHERE state = 'confirmed'
            GROUP BY account_id, product_id) AS gone
      WHERE products.account_id = gone.account_id AND products.id = gone.product_id;
      RETURN NULL;
    END $$;

    CREATE FUNCTION count_changed_assignments() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      UPDATE products SET assigned = assigned + changed.seats
      FROM (SELECT account_id, product_id, sum(seats)::integer AS seats
            FROM (SELECT account_id, product_id, 1 AS seats FROM newer WHERE state = 'confirmed'
                  UNION ALL
                  SELECT account_id, product_id, -1 FROM older WHERE state = 'confirmed') AS each_one
            GROUP BY account_id, product_id HAVING sum(seats) <> 0) AS changed
      WHERE products.account_id = changed.account_id AND products.id = changed.product_id;
      RETURN NULL;
    END $$;

    DROP TRIGGER assignments_counted ON assignments;
    CREATE TRIGGER assignments_added AFTER INSERT ON assignments
      REFERENCING NEW TABLE AS newer FOR EACH STATEMENT EXECUTE FUNCTION count_added_assignments();
    CREATE TRIGGER assignments_removed AFTER DELETE ON assignments
      REFERENCING OLD TABLE AS older FOR EACH STATEMENT EXECUTE FUNCTION count_removed_assignments();
    CREATE TRIGGER assignments_changed AFTER UPDATE ON assignments
      REFERENCING OLD TABLE AS older NEW TABLE AS newer FOR EACH STATEMENT EXECUTE FUNCTION count_changed_assignments();
    DROP FUNCTION count_assignment();
  `.execute(db);
}
