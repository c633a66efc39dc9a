import type { Check } from "./check.ts";
import { sqlCheck } from "./check.ts";

/** What holds at every instant: looked at all the time, each in one statement, so at one moment of the database. */
export const INSTANT: readonly Check[] = [
  sqlCheck(
    4,
    "the quantity of a line is what it started with and what its ledger says",
    `SELECT line.account_id, line.target, line.quantity, line.start_quantity, coalesce(moved.total, 0) AS moved
     FROM subscription_lines AS line
     LEFT JOIN (
       SELECT account_id, target, sum(quantity_after - quantity_before)::int4 AS total
       FROM ledger WHERE kind <> 'setup' GROUP BY 1, 2
     ) AS moved USING (account_id, target)
     WHERE line.quantity <> line.start_quantity + coalesce(moved.total, 0)`,
  ),
  sqlCheck(
    6,
    "nobody sits on a seat that there isn't, unless a removal took it or a connected help desk has more people",
    `SELECT product.account_id, product.id, line.quantity, held.seats
     FROM products AS product
     JOIN subscription_lines AS line USING (account_id, target)
     JOIN (
       SELECT account_id, product_id, count(*)::int4 AS seats FROM assignments
       WHERE state = 'confirmed' OR reserved_until > $1 GROUP BY 1, 2
     ) AS held ON held.account_id = product.account_id AND held.product_id = product.id
     WHERE held.seats > line.quantity
       -- Whom a help desk has is a fact, however many.
       AND NOT EXISTS (SELECT FROM help_desks WHERE help_desks.account_id = line.account_id)
       AND NOT EXISTS (
         SELECT FROM ledger WHERE ledger.account_id = line.account_id AND ledger.target = line.target
           AND ledger.kind = 'removal')`,
  ),
  sqlCheck(
    6,
    "the seats that are shown as assigned are those that people sit on",
    `SELECT product.account_id, product.id, product.assigned, coalesce(held.seats, 0) AS seats
     FROM products AS product
     LEFT JOIN (
       SELECT account_id, product_id, count(*)::int4 AS seats FROM assignments WHERE state = 'confirmed' GROUP BY 1, 2
     ) AS held ON held.account_id = product.account_id AND held.product_id = product.id
     WHERE product.assigned <> coalesce(held.seats, 0)`,
  ),
  sqlCheck(
    8,
    "a request is approved at most once",
    `SELECT seat_request_id, count(*)::int4 AS orders FROM orders
     WHERE seat_request_id IS NOT NULL AND state IN ('provisioned', 'undone')
     GROUP BY 1 HAVING count(*) > 1`,
  ),
  sqlCheck(
    0,
    "what claims a subscription is an order that is not final",
    `SELECT subscription.account_id, orders.id, orders.state FROM subscriptions AS subscription
     JOIN orders ON orders.id = subscription.claimed_by_order
     WHERE orders.state IN ('provisioned', 'declined', 'expired', 'undone')`,
  ),
];
