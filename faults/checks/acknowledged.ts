import type { Told } from "../journal.ts";
import type { Check, Row } from "./check.ts";

/** What people were told by a 2xx, held against the books (invariant 1: after a 2xx nothing is lost). */
export const ACKNOWLEDGED: readonly Check[] = [
  {
    invariant: 1,
    what: "an order that somebody was told of is there, and ended as was told",
    async violations({ pool, journal }) {
      const { rows } = await pool.query<Row>("SELECT id, account_id, member_id, idempotency_key, state FROM orders");
      const orders = new Map(rows.map((row) => [row.id, row]));
      return journal.told.flatMap((told) => {
        if (told.kind !== "order" && told.kind !== "declined" && told.kind !== "undone") return [];
        const order = orders.get(told.orderId);
        const why = order === undefined ? "is not there" : contradiction(told, order, journal.undoing);
        return why === null ? [] : [`${told.orderId} ${why}: ${JSON.stringify(told)}`];
      });
    },
  },
  {
    invariant: 2,
    what: "one key was never told of two orders",
    async violations({ journal }) {
      const byKey = new Map<string, Set<string>>();
      for (const told of journal.told) {
        if (told.kind !== "order" && told.kind !== "declined") continue;
        const key = `${told.account}/${told.member}/${told.key}`;
        byKey.set(key, (byKey.get(key) ?? new Set()).add(told.orderId));
      }
      return [...byKey].flatMap(([key, ids]) => (ids.size > 1 ? [`${key}: ${[...ids].join(", ")}`] : []));
    },
  },
  {
    invariant: 1,
    what: "a request, a removal or a form to sales is there, and ended as somebody was told",
    async violations({ pool, journal }) {
      const { rows } = await pool.query<Row>(
        `SELECT id, state FROM seat_requests UNION ALL SELECT id, state FROM removals
         UNION ALL SELECT id || '/' || seat_request_id, state FROM orders WHERE seat_request_id IS NOT NULL
         UNION ALL SELECT id, state FROM sales_inquiries
         UNION ALL SELECT sales_inquiry_id || '/' || target, (quantity_after - quantity_before)::text FROM ledger
           WHERE kind = 'delivery'
         UNION ALL SELECT account_id || '/' || version, 'set' FROM settings_changes`,
      );
      const states = new Map(rows.map(({ id, state }) => [String(id), String(state)]));
      return journal.told.flatMap((told) => (isStill(told, states) ? [] : [JSON.stringify(told)]));
    },
  },
  {
    invariant: 1,
    what: "the last word about a member that was accepted still stands",
    async violations({ pool, journal }) {
      const last = new Map<string, Extract<Told, { kind: "seat" }>>();
      for (const told of journal.told) {
        if (told.kind !== "seat") continue;
        const key = `${told.account}/${told.member}`;
        if ((last.get(key)?.sequence ?? -1) <= told.sequence) last.set(key, told);
      }
      const { rows } = await pool.query<Row>(
        `SELECT account_id, id, role, sequence::int4, coalesce(seats.products, '{}') AS products,
           coalesce(taken.products, '{}') AS taken
         FROM members
         LEFT JOIN (
           SELECT account_id, member_id AS id, array_agg(product_id ORDER BY product_id) AS products
           FROM assignments WHERE state = 'confirmed' GROUP BY 1, 2
         ) AS seats USING (account_id, id)
         LEFT JOIN (
           SELECT account_id, array_agg(DISTINCT products.id) AS products
           FROM removals JOIN products USING (account_id, target)
           WHERE state = 'done' AND direction = 'remove' AND applied > 0 GROUP BY 1
         ) AS taken USING (account_id)`,
      );
      const members = new Map(rows.map((row) => [`${row.account_id}/${row.id}`, row]));
      return [...last].flatMap(([key, told]) => {
        const member = members.get(key);
        if (member === undefined) return [`${key} is not there: ${JSON.stringify(told)}`];
        if (Number(member.sequence) < told.sequence)
          return [`${key} is back at ${member.sequence}: ${JSON.stringify(told)}`];
        // A reservation ends by itself; a removal at renewal makes people end users, or takes that line's products.
        if (Number(member.sequence) > told.sequence || told.state !== "confirmed" || member.role === "end_user")
          return [];
        const [held, taken] = [new Set(listIn(member.products)), new Set(listIn(member.taken))];
        const stands = told.products.every((id) => held.has(id) || taken.has(id));
        const more = [...held].some((id) => !told.products.includes(id));
        return stands && !more ? [] : [`${key} sits on ${JSON.stringify([...held])}: ${JSON.stringify(told)}`];
      });
    },
  },
];

function listIn(column: Row[string]): string[] {
  return Array.isArray(column) ? column.map(String) : [];
}

function contradiction(told: Told, order: Row, undoing: ReadonlySet<string>): string | null {
  const state = String(order.state);
  switch (told.kind) {
    case "declined":
      return state === "declined" || state === "expired" ? null : `was told as declined and is ${state}`;
    case "undone":
      return state === "undone" ? null : `was told as undone and is ${state}`;
    case "order": {
      if (order.account_id !== told.account || order.member_id !== told.member || order.idempotency_key !== told.key) {
        return "is another one";
      }
      if (state === "undone" && !undoing.has(told.orderId)) return "was undone, and nobody had asked";
      if (told.state === "provisioned") {
        return state === "provisioned" || state === "undone" ? null : `was told as provisioned and is ${state}`;
      }
      if (told.state === "undone") return state === "undone" ? null : `was told as undone and is ${state}`;
      return null;
    }
    default:
      return null;
  }
}

function isStill(told: Told, states: ReadonlyMap<string, string>): boolean {
  switch (told.kind) {
    case "requested":
      return states.has(told.requestId);
    case "cancelled":
      return states.get(told.requestId) === "cancelled";
    case "request_declined":
      return states.get(told.requestId) === "declined";
    case "forwarded":
      return states.get(told.requestId) === "forwarded" && states.has(told.inquiryId);
    case "inquired":
      return states.has(told.inquiryId);
    case "arrived":
      return (
        states.get(told.inquiryId) === "arrived" && states.get(`${told.inquiryId}/${told.target}`) === String(told.add)
      );
    case "settings":
      // Before the first change there is none to stand.
      return told.version === "1" || states.has(`${told.account}/${told.version}`);
    case "removal_cancelled":
      return states.get(told.removalId) === "cancelled";
    case "approved": {
      const order = states.get(`${told.orderId}/${told.requestId}`);
      return order === "undone" || (order === "provisioned" && states.get(told.requestId) === "approved");
    }
    default:
      return true;
  }
}
