import { sql } from "kysely";
import { expect } from "vitest";
import { readSeatCounts } from "../../seats/seat-counts.ts";
import type { Services } from "../../services.ts";
import { selectOrders } from "../order-view.ts";

interface Books {
  services: Pick<Services, "db" | "clock">;
  accountId: string;
  /** What the provider truly charged, by key. */
  payments: { books: Map<string, bigint> };
}

/** What docs/protocol.md says must hold, of one account whose orders are all final. */
export async function expectInvariants({ services: { db, clock }, accountId, payments }: Books): Promise<void> {
  const orders = await selectOrders(db).where("orders.account_id", "=", accountId).execute();
  const provisioned = orders.filter(({ state }) => state === "provisioned");
  const undone = orders.filter(({ state }) => state === "undone");
  const recorded = await db.selectFrom("payments").selectAll().where("account_id", "=", accountId).execute();
  const booked = [...payments.books].sort();

  // 2. One key charges at most once, 3. money charged = money recorded.
  const refunded = new Set(recorded.filter(({ kind }) => kind === "refund").map((payment) => payment.payment_key));
  const kept = recorded.filter((payment) => !refunded.has(payment.payment_key));
  expect(kept.map((payment) => [payment.payment_key, payment.amount_minor] as const).sort()).toEqual(booked);
  const nets = new Map<string, bigint>();
  for (const { payment_key: key, amount_minor: amount } of recorded) nets.set(key, (nets.get(key) ?? 0n) + amount);
  expect([...refunded].map((key) => nets.get(key))).toEqual([...refunded].map(() => 0n));
  const owed = undone.filter((order) => order.due_now_minor !== 0n);
  expect(owed.map(({ refund }) => refund)).toEqual(owed.map(() => "done"));
  expect(new Set(owed.map((order) => order.payment_key))).toEqual(refunded);
  const paid = provisioned.filter((order) => order.due_now_minor !== 0n);
  expect(new Set(paid.map((order) => order.payment_key))).toEqual(new Set(payments.books.keys()));

  // 4. Seats = start + Σ provisioned − Σ undone − Σ removals, and the ledger says the same.
  const removals = await db.selectFrom("removals").selectAll().where("account_id", "=", accountId).execute();
  const lines = await db.selectFrom("subscription_lines").selectAll().where("account_id", "=", accountId).execute();
  for (const line of lines) {
    const added = await ledgerSum(db, accountId, line.target);
    expect(line.quantity).toBe(line.start_quantity + added);
    const bought = provisioned.flatMap(({ quote }) =>
      quote.lines.filter(({ target, effective }) => target === line.target && effective === "now"),
    );
    const delivered = await ledgerSum(db, accountId, line.target, "delivery");
    const renewed = removals.filter(({ target }) => target === line.target);
    expect(added).toBe(
      sumOf(bought.map(({ from, to }) => to - from)) +
        sumOf(renewed.map(({ direction, applied }) => (direction === "add" ? 1 : -1) * (applied ?? 0))) +
        delivered,
    );
  }

  // 6. Nobody sits without a seat.
  for (const { name, remaining } of await readSeatCounts(db, accountId, clock.now())) {
    expect([name, remaining < 0]).toEqual([name, false]);
  }

  // 7. Every order ends, and releases the subscription; its version grew with each change.
  expect(orders.filter(({ state }) => !["provisioned", "declined", "undone"].includes(state))).toEqual([]);
  const subscription = await db
    .selectFrom("subscriptions")
    .selectAll()
    .where("account_id", "=", accountId)
    .executeTakeFirstOrThrow();
  expect(subscription.claimed_by_order).toBeNull();
  const renewals = new Set(removals.filter(({ state }) => state === "done").map((row) => row.updated_at.getTime()));
  const deliveries = await db
    .selectFrom("ledger")
    .select("sales_inquiry_id")
    .distinct()
    .where("account_id", "=", accountId)
    .where("kind", "=", "delivery")
    .execute();
  const told = await db
    .selectFrom("outbox")
    .select(["subject", "type", "created_at"])
    .where("account_id", "=", accountId)
    .where("type", "in", ["order.provisioned", "order.undone"])
    .execute();
  // With its order a removal is taken back in one step; one that was cancelled before had a step of its own.
  const takenBack = new Set(
    told.flatMap(({ type, subject, created_at }) => (type === "order.undone" ? [`${subject} ${+created_at}`] : [])),
  );
  const cancelled = removals.filter(
    (row) =>
      row.state === "cancelled" &&
      row.replaced_by_order === null &&
      !takenBack.has(`${row.order_id} ${+row.updated_at}`),
  );
  expect(subscription.version).toBe(
    BigInt(1 + provisioned.length + 2 * undone.length + renewals.size + cancelled.length + deliveries.length),
  );

  expect(told.flatMap(({ type, subject }) => (type === "order.provisioned" ? [subject] : [])).sort()).toEqual(
    [...provisioned, ...undone].map(({ id }) => id).sort(),
  );
}

/** What the ledger added to a line, by entries of one kind or of all but the set-up. */
async function ledgerSum(db: Services["db"], accountId: string, target: string, kind?: "delivery"): Promise<number> {
  const { added } = await db
    .selectFrom("ledger")
    .select(sql<number>`coalesce(sum(quantity_after - quantity_before), 0)::int4`.as("added"))
    .where("account_id", "=", accountId)
    .where("target", "=", target)
    .where("kind", kind === undefined ? "<>" : "=", kind ?? "setup")
    .executeTakeFirstOrThrow();
  return added;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
