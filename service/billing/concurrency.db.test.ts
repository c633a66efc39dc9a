import { sql } from "kysely";
import { expect, test } from "vitest";
import { testDatabase } from "../testing/database.ts";
import { lockSubscription } from "./lock.ts";
import type { OrderAnswer } from "./testing/desk.ts";
import { openDesk } from "./testing/desk.ts";
import { expectInvariants } from "./testing/invariants.ts";

const database = await testDatabase({ racers: 16 });
const BUYERS = 32;

const tally = (answers: readonly OrderAnswer[]) => {
  const counts = new Map<string, number>();
  for (const { status, problem } of answers) {
    const name = problem === null ? String(status) : problem.type;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort());
};

test("32 buyers with one version, each sending twice: one order", async () => {
  const desk = await openDesk(database, "acorn");
  const buyers = Array.from({ length: BUYERS }, (_, index) => desk.caller("billing_admin", `buyer-${index}`));
  const quotes = await Promise.all(buyers.map((by) => desk.quote(undefined, by)));
  const answers = await Promise.all(
    buyers.flatMap((by, index) => {
      const quote = quotes[index];
      if (quote === undefined) throw new Error("a quote is missing");
      const send = () => desk.order(quote, { by, key: `key-${index}` });
      return [send(), send()];
    }),
  );
  const winners = new Set(answers.flatMap(({ order }) => (order === null ? [] : [order.id])));
  expect(winners.size).toBe(1);
  const others = Object.keys(tally(answers)).filter((name) => name !== "201");
  expect(others.filter((name) => !["order-in-progress", "version-changed", "order-running"].includes(name))).toEqual(
    [],
  );
  expect(desk.payments.calls).toHaveLength(1);
  await expectInvariants(desk);
});

test("32 buyers who start over until they get through, each sending twice: an order each", async () => {
  const desk = await openDesk(database, "birch");
  const buy = async (index: number) => {
    const by = desk.caller("billing_admin", `buyer-${index}`);
    for (let attempt = 0; ; attempt += 1) {
      const quote = await desk.quote([{ target: "suite", add: 1 }], by);
      const options = { by, key: `key-${index}-${attempt}` };
      const answers = await Promise.all([desk.order(quote, options), desk.order(quote, options)]);
      if (answers.some(({ order }) => order !== null)) return;
      expect(answers.map(({ problem }) => problem?.type)).not.toContain("payment-declined");
    }
  };
  await Promise.all(Array.from({ length: BUYERS }, (_, index) => buy(index)));
  const { quantity } = await desk.services.db
    .selectFrom("subscription_lines")
    .select("quantity")
    .where("account_id", "=", desk.accountId)
    .where("target", "=", "suite")
    .executeTakeFirstOrThrow();
  expect(quantity).toBe(50 + BUYERS);
  expect(desk.payments.books.size).toBe(BUYERS);
  await expectInvariants(desk);
});

test("one key sent 32 times at once is one order", async () => {
  const desk = await openDesk(database, "acorn");
  const quote = await desk.quote();
  const answers = await Promise.all(Array.from({ length: BUYERS }, () => desk.order(quote, { key: "k" })));
  expect(Object.keys(tally(answers)).filter((name) => name !== "201" && name !== "order-running")).toEqual([]);
  expect(new Set(answers.flatMap(({ order }) => (order === null ? [] : [order.id]))).size).toBe(1);
  expect(desk.payments.calls).toHaveLength(1);
  await expectInvariants(desk);
});

test("accounts do not wait for one another", async () => {
  const [slow, quick] = [await openDesk(database, "acorn"), await openDesk(database, "acorn")];
  slow.payments.hold();
  const arrival = slow.payments.arrival();
  const waiting = slow.order(await slow.quote());
  await arrival;
  expect((await quick.order(await quick.quote())).status).toBe(201);
  slow.payments.release();
  expect((await waiting).status).toBe(201);
});

test("a cap that is set while an order waits for its turn counts", async () => {
  const desk = await openDesk(database, "acorn");
  const by = desk.caller("billing_admin");
  const quote = await desk.quote(undefined, by);
  const { ordering } = await database.db.transaction().execute(async (trx) => {
    await lockSubscription(trx, desk.accountId);
    const ordering = desk.order(quote, { by });
    await somebodyWaits();
    const cap = {
      account_id: desk.accountId,
      cap_minor: 1n,
      updated_by: "owner",
      updated_at: desk.services.clock.now(),
    };
    await trx.insertInto("settings").values(cap).execute();
    return { ordering };
  });
  expect((await ordering).problem?.type).toBe("cap-exceeded");
  expect(desk.payments.calls).toEqual([]);
});

async function somebodyWaits(): Promise<void> {
  for (;;) {
    const { rows } = await sql`SELECT FROM pg_locks JOIN pg_stat_activity USING (pid)
      WHERE NOT granted AND datname = current_database()`.execute(database.db);
    if (rows.length > 0) return;
  }
}
