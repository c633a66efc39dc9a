import { sql } from "kysely";
import { expect } from "vitest";
import type { Services } from "../../services.ts";

interface Books {
  services: Pick<Services, "db">;
  accountId: string;
  /** What the provider truly charged, by key. */
  payments: { books: Map<string, bigint> };
}

/** What contract.md says must hold always, of one account whose orders are all final. */
export async function expectInvariants({ services: { db }, accountId, payments }: Books): Promise<void> {
  const orders = await db.selectFrom("orders").selectAll().where("account_id", "=", accountId).execute();
  const provisioned = orders.filter(({ state }) => state === "provisioned");
  const recorded = await db.selectFrom("payments").selectAll().where("account_id", "=", accountId).execute();
  const booked = [...payments.books].sort();

  // 2. One key charges at most once, 3. money charged = money recorded.
  expect(recorded.map((payment) => [payment.payment_key, payment.amount_minor] as const).sort()).toEqual(booked);
  expect(new Set(provisioned.map((order) => order.payment_key))).toEqual(new Set(payments.books.keys()));

  // 4. Seats = start + Σ provisioned.
  const lines = await db.selectFrom("subscription_lines").selectAll().where("account_id", "=", accountId).execute();
  for (const line of lines) {
    const ledger = await db
      .selectFrom("ledger")
      .select(sql<number>`coalesce(sum(quantity_after - quantity_before), 0)::int4`.as("added"))
      .where("account_id", "=", accountId)
      .where("target", "=", line.target)
      .where("kind", "=", "purchase")
      .executeTakeFirstOrThrow();
    expect(line.quantity).toBe(line.start_quantity + ledger.added);
  }

  // 7. Every order ends, and lets go of the subscription; its version grew with each that was provisioned.
  expect(orders.filter(({ state }) => state !== "provisioned" && state !== "declined")).toEqual([]);
  const subscription = await db
    .selectFrom("subscriptions")
    .selectAll()
    .where("account_id", "=", accountId)
    .executeTakeFirstOrThrow();
  expect(subscription.claimed_by_order).toBeNull();
  expect(subscription.version).toBe(BigInt(1 + provisioned.length));

  const told = await db
    .selectFrom("outbox")
    .select("subject")
    .where("account_id", "=", accountId)
    .where("type", "=", "order.provisioned")
    .execute();
  expect(told.map(({ subject }) => subject).sort()).toEqual(provisioned.map(({ id }) => id).sort());
}
