import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Server } from "../../scripts/processes.ts";
import { startServer } from "../../scripts/processes.ts";
import type { OrderState, Quote } from "../../shared/api/index.ts";
import { createHttpCarrier } from "../../shared/api/index.ts";
import { putAccount } from "../admin/put-account.ts";
import { accountSetup } from "../testing/accounts.ts";
import { testDatabase } from "../testing/database.ts";
import { OPERATOR_SECRET, PUBLIC_ORIGIN, testServices } from "../testing/services.ts";
import { expectInvariants } from "./testing/invariants.ts";
import type { Issuer } from "./testing/issuer.ts";
import { startIssuer } from "./testing/issuer.ts";

const database = await testDatabase();
const services = testServices(database);

/** An account, what was quoted to its owner, and the key under which it was ordered. */
interface Purchase {
  accountId: string;
  quote: Quote;
  key: string;
}

let issuer: Issuer;
const processes: Server[] = [];
beforeAll(async () => {
  issuer = await startIssuer();
});
afterAll(async () => {
  await Promise.all(processes.map((process) => process.stop()));
  await issuer.close();
});

async function startService(env: Record<string, string> = {}): Promise<Server> {
  const server = await startServer({
    name: "service",
    entry: "service/main.ts",
    env: {
      DATABASE_URL: database.url,
      SEATMETER_SERVICE_PORT: "0",
      SEATMETER_OPERATOR_SECRET: OPERATOR_SECRET,
      SEATMETER_PUBLIC_URL: PUBLIC_ORIGIN,
      SEATMETER_POOL_SIZE: "3",
      SEATMETER_LOG_LEVEL: "silent",
      ...env,
    },
  });
  processes.push(server);
  return server;
}

/** The headers of the newest answer. */
let heard = new Headers();

function carrierTo(server: Server, accountId: string) {
  const account = { id: accountId, issuer: `http://${accountId}.localhost:8400/oidc` };
  return createHttpCarrier({
    baseUrl: server.url,
    getToken: () => issuer.token(account, "owner"),
    fetch: async (input, init) => {
      const response = await fetch(input, init);
      heard = response.headers;
      return response;
    },
  });
}

async function openAccount(server: Server, accountId: string): Promise<Purchase> {
  const origin = `http://${accountId}.localhost:8400`;
  const identity = { ...accountSetup("acorn").identity, issuer: `${origin}/oidc`, keysUrl: issuer.keysUrl };
  await putAccount(services, accountId, accountSetup("acorn", { helpDeskOrigin: origin, identity }));
  const input = { channel: "instant", lines: [{ target: "suite", add: 3 }] } as const;
  const answer = await carrierTo(server, accountId)("createQuote", { ...input, lines: [...input.lines] });
  if (answer.kind !== "answer") throw new Error("a quote is never unchanged");
  return { accountId, quote: answer.body, key: `key-of-${accountId}` };
}

function order(server: Server, { accountId, quote, key }: Purchase) {
  return carrierTo(server, accountId)("createOrder", {
    quoteId: quote.id,
    idempotencyKey: key,
    version: quote.version,
  });
}

async function expectOneOrder({ accountId, quote }: Purchase): Promise<void> {
  const items = await database.db.selectFrom("invoice_items").selectAll().where("account_id", "=", accountId).execute();
  expect(items.map((item) => item.amount_minor)).toEqual([BigInt(quote.dueNow.amountMinor)]);
  const orders = await database.db.selectFrom("orders").selectAll().where("account_id", "=", accountId).execute();
  expect(orders.map(({ state }) => state)).toEqual(["provisioned"]);
  const books = new Map(items.map((item) => [item.payment_key, item.amount_minor]));
  await expectInvariants({ services, accountId, payments: { books } });
}

const stateOf = async (accountId: string) =>
  (await database.db.selectFrom("orders").select("state").where("account_id", "=", accountId).execute()).map(
    ({ state }) => state,
  );

describe("a service killed in the middle of an order", () => {
  /** Where it dies, and what it leaves: whether money was taken, and how the order reads. */
  const crashes: [string, number, OrderState][] = [
    ["after-intent", 0, "charging"],
    ["after-charge", 1, "charging"],
    ["before-result", 1, "charging"],
    ["after-result", 1, "provisioned"],
  ];
  const left = new Map<string, Purchase>();

  /** Each starts an hour before the last one, so its reconciler never thinks that the last one's order is abandoned. */
  const startDoomed = (failPoint: string) =>
    startService({ SEATMETER_FAIL_POINT: failPoint, SEATMETER_CLOCK_OFFSET_MS: String(left.size * -3_600_000) });

  test.each(crashes)("%s", async (failPoint, charged, state) => {
    const doomed = await startDoomed(failPoint);
    const purchase = await openAccount(doomed, failPoint);
    left.set(failPoint, purchase);
    await expect(order(doomed, purchase)).rejects.toMatchObject({ details: { type: "unreachable" } });
    await doomed.ended;
    const items = await database.db
      .selectFrom("invoice_items")
      .select("reference")
      .where("account_id", "=", failPoint)
      .execute();
    expect(items).toHaveLength(charged);
    expect(await stateOf(failPoint)).toEqual([state]);
  });

  test("between two steps, from outside", async () => {
    const doomed = await startDoomed("stall-before-charge:600000");
    const purchase = await openAccount(doomed, "stalled");
    left.set("stalled", purchase);
    const answer = order(doomed, purchase).catch((thrown: unknown) => thrown);
    await expect.poll(() => stateOf("stalled"), { timeout: 10_000 }).toEqual(["charging"]);
    await doomed.kill();
    expect(await answer).toMatchObject({ details: { type: "unreachable" } });
  });

  test("is finished by another one: one order, one charge", async () => {
    expect(left.size).toBe(crashes.length + 1);
    // Some seconds later, as it sees it: nobody can be working on those any more.
    const healthy = await startService({ SEATMETER_CLOCK_OFFSET_MS: "30000" });
    for (const purchase of left.values()) {
      await expect.poll(() => stateOf(purchase.accountId), { timeout: 10_000 }).toEqual(["provisioned"]);
      const again = await order(healthy, purchase);
      expect(again).toMatchObject({ status: 201, body: { state: "provisioned", quoteId: purchase.quote.id } });
      expect(heard.get("Idempotency-Replayed")).toBe("true");
      expect(heard.get("Location")).toMatch(/^\/v1\/orders\/ord_/);
      await expectOneOrder(purchase);
    }
    // It would take every order of the tests below for an abandoned one.
    await healthy.stop();
  });
});

test("a service that is told to stop answers the order under way first", async () => {
  const stopping = await startService({ SEATMETER_FAIL_POINT: "stall-before-charge:500" });
  const purchase = await openAccount(stopping, "stopped");
  const answer = order(stopping, purchase);
  // Begun, however far it is by now.
  await expect.poll(async () => (await stateOf("stopped")).length, { interval: 10, timeout: 10_000 }).toBe(1);
  const stopped = stopping.stop();
  expect(await answer).toMatchObject({ status: 201 });
  await stopped;
  await expectOneOrder(purchase);
});

test("and so it does under load: every order that was sent is answered, also by a pool that is too small", async () => {
  const stopping = await startService({ SEATMETER_FAIL_POINT: "stall-before-charge:300" });
  const accounts = Array.from({ length: 12 }, (_, index) => `crowd-${index}`);
  const purchases = await Promise.all(accounts.map((accountId) => openAccount(stopping, accountId)));
  const answers = Promise.all(purchases.map((purchase) => order(stopping, purchase)));
  await expect
    .poll(async () => (await Promise.all(accounts.map(stateOf))).flat().length, { interval: 10, timeout: 10_000 })
    .toBe(accounts.length);
  const stopped = stopping.stop();
  expect(await answers).toMatchObject(accounts.map(() => ({ status: 201 })));
  await stopped;
  for (const purchase of purchases) await expectOneOrder(purchase);
});

test("a fail point that there isn't, or any in production, keeps a service from starting", async () => {
  await expect(startService({ SEATMETER_FAIL_POINT: "anywhere" })).rejects.toThrow("names no fail point");
  await expect(startService({ SEATMETER_FAIL_POINT: "after-charge", NODE_ENV: "production" })).rejects.toThrow(
    "production",
  );
});
