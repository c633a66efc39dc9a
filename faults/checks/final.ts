import type { Check } from "./check.ts";
import { sqlCheck } from "./check.ts";

/** What holds once everything that was begun has come to its end. */
export const FINAL: readonly Check[] = [
  sqlCheck(
    2,
    "one key makes one order, and one order one charge",
    `SELECT orders.account_id, orders.member_id, idempotency_key, count(DISTINCT orders.id)::int4 AS orders,
       count(payments.id)::int4 AS charges
     FROM orders LEFT JOIN payments ON payments.order_id = orders.id AND payments.kind = 'charge'
     GROUP BY 1, 2, 3 HAVING count(DISTINCT orders.id) > 1 OR count(payments.id) > 1`,
  ),
  sqlCheck(
    3,
    "each order that got its seats was charged what was quoted, and its ledger says the same",
    `SELECT orders.id, orders.state, orders.due_now_minor, paid.amount AS paid, entered.amount AS entered
     FROM orders
     LEFT JOIN (SELECT order_id, sum(amount_minor)::int8 AS amount FROM payments WHERE kind = 'charge' GROUP BY 1)
       AS paid ON paid.order_id = orders.id
     LEFT JOIN (SELECT order_id, sum(amount_minor)::int8 AS amount FROM ledger WHERE kind = 'purchase' GROUP BY 1)
       AS entered ON entered.order_id = orders.id
     WHERE CASE WHEN orders.state IN ('provisioned', 'undone')
       THEN orders.due_now_minor <> coalesce(paid.amount, 0) OR orders.due_now_minor <> coalesce(entered.amount, 0)
       ELSE paid.amount IS NOT NULL OR entered.amount IS NOT NULL END`,
  ),
  sqlCheck(
    3,
    "what was undone was given back, all of it, once, and nothing else was",
    `SELECT orders.id, orders.state, orders.due_now_minor, refund.amount, refund.times
     FROM orders
     LEFT JOIN (
       SELECT order_id, sum(amount_minor)::int8 AS amount, count(*)::int4 AS times
       FROM payments WHERE kind = 'refund' GROUP BY 1
     ) AS refund ON refund.order_id = orders.id
     WHERE CASE WHEN orders.state = 'undone' AND orders.due_now_minor > 0
       THEN refund.times IS DISTINCT FROM 1 OR abs(refund.amount) <> orders.due_now_minor
       ELSE refund.times IS NOT NULL END`,
  ),
  sqlCheck(
    3,
    "the books of the invoice provider and ours agree",
    `SELECT coalesce(ours.payment_key, theirs.payment_key) AS payment_key, coalesce(ours.kind, theirs.kind) AS kind,
       ours.amount_minor AS ours, theirs.amount_minor AS theirs
     FROM (SELECT * FROM payments WHERE provider = 'invoice') AS ours
     FULL JOIN invoice_items AS theirs ON theirs.payment_key = ours.payment_key AND theirs.kind = ours.kind
     WHERE abs(ours.amount_minor) IS DISTINCT FROM abs(theirs.amount_minor)`,
  ),
  sqlCheck(
    3,
    "the ledger of the payment simulator and our payments agree: every key, every charge, every refund",
    `SELECT coalesce(ours.payment_key, theirs.payment_key) AS payment_key, coalesce(ours.kind, theirs.kind) AS kind,
       ours.amount_minor AS ours, theirs.amount_minor AS theirs
     FROM (SELECT * FROM payments WHERE provider = 'card') AS ours
     FULL JOIN (
       SELECT payment_key, CASE kind WHEN 'charged' THEN 'charge' ELSE 'refund' END AS kind, amount_minor
       FROM simulator.ledger WHERE kind IN ('charged', 'refunded')
     ) AS theirs ON theirs.payment_key = ours.payment_key AND theirs.kind = ours.kind
     WHERE abs(ours.amount_minor) IS DISTINCT FROM abs(theirs.amount_minor)`,
  ),
  sqlCheck(
    2,
    "the payment simulator was charged for an order under one key only",
    `SELECT description, account_id, count(*)::int4 AS charges FROM simulator.payments
     JOIN simulator.ledger USING (payment_key) WHERE kind = 'charged' GROUP BY 1, 2 HAVING count(*) > 1`,
  ),
  sqlCheck(
    4,
    "the quantity of a line follows from the quotes of the orders alone, from removals that are done and from what sales added",
    `SELECT line.account_id, line.target, line.quantity, line.start_quantity, bought.seats AS bought,
       removed.seats AS removed, sold.seats AS sold
     FROM subscription_lines AS line
     LEFT JOIN (
       SELECT orders.account_id, part ->> 'target' AS target,
         sum((part ->> 'to')::int4 - (part ->> 'from')::int4)::int4 AS seats
       FROM orders JOIN quotes ON quotes.id = orders.quote_id, jsonb_array_elements(quotes.body -> 'lines') AS part
       WHERE orders.state = 'provisioned' AND part ->> 'effective' = 'now' GROUP BY 1, 2
     ) AS bought USING (account_id, target)
     LEFT JOIN (
       SELECT account_id, target, sum(CASE direction WHEN 'remove' THEN applied ELSE -applied END)::int4 AS seats
       FROM removals WHERE state = 'done' GROUP BY 1, 2
     ) AS removed USING (account_id, target)
     LEFT JOIN (
       SELECT account_id, target, sum(quantity_after - quantity_before)::int4 AS seats
       FROM ledger WHERE kind = 'delivery' GROUP BY 1, 2
     ) AS sold USING (account_id, target)
     WHERE line.quantity <> line.start_quantity + coalesce(bought.seats, 0) - coalesce(removed.seats, 0)
       + coalesce(sold.seats, 0)`,
  ),
  sqlCheck(
    7,
    "every order has ended",
    `SELECT id, account_id, state, attempts, created_at FROM orders
     WHERE state NOT IN ('provisioned', 'declined', 'expired', 'undone')`,
  ),
  sqlCheck(
    7,
    "nobody holds on to a subscription",
    "SELECT account_id, claimed_by_order FROM subscriptions WHERE claimed_by_order IS NOT NULL",
  ),
  sqlCheck(
    7,
    "every request has ended, and no removal is overdue",
    `SELECT id, state FROM seat_requests WHERE state = 'pending' AND expires_at <= $1
     UNION ALL SELECT id, state FROM removals WHERE state = 'waiting' AND takes_effect_at <= $1`,
  ),
  sqlCheck(
    7,
    "a request says that its order was undone where it was, and nowhere else",
    `SELECT seat_requests.id, seat_requests.state, undone_at, orders.state AS order_state
     FROM seat_requests JOIN orders ON orders.id = seat_requests.order_id
     WHERE (orders.state = 'undone') <> (undone_at IS NOT NULL)`,
  ),
  sqlCheck(
    1,
    "settings stand as they were changed last, and no change of them is missing",
    `SELECT account_id, settings.version, changes.last, changes.count
     FROM settings FULL JOIN (
       SELECT account_id, max(version) AS last, count(*) AS count FROM settings_changes GROUP BY 1
     ) AS changes USING (account_id)
     WHERE settings.version IS DISTINCT FROM changes.last OR changes.last <> changes.count + 1`,
  ),
  {
    invariant: 1,
    what: "a mail that is noted as delivered was taken",
    async violations({ pool, journal }) {
      const { rows } = await pool.query<{ id: string }>(
        "SELECT id FROM deliveries WHERE channel = 'email' AND delivered_at IS NOT NULL",
      );
      return rows.flatMap(({ id }) => (journal.mails.has(id) ? [] : [id]));
    },
  },
  {
    invariant: 1,
    what: "each order that got its seats is told of by webhook, or seen to have been given up",
    async violations({ pool, journal }) {
      const { rows } = await pool.query<{ id: string }>(
        "SELECT id FROM orders WHERE state IN ('provisioned', 'undone')",
      );
      const told = (id: string) => journal.webhooks.has(`order.provisioned ${id}`) || journal.givenUp.has(id);
      return rows.flatMap(({ id }) => (told(id) ? [] : [id]));
    },
  },
];
