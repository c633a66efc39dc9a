import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Server } from "../../../../scripts/processes.ts";
import { startServer } from "../../../../scripts/processes.ts";
import type { Order } from "../../../../shared/api/index.ts";
import { createHttpCarrier } from "../../../../shared/api/index.ts";
import { putAccount } from "../../../admin/put-account.ts";
import { accountSetup } from "../../../testing/accounts.ts";
import { testDatabase } from "../../../testing/database.ts";
import { OPERATOR_SECRET, PUBLIC_ORIGIN, testServices } from "../../../testing/services.ts";
import { expectInvariants } from "../../testing/invariants.ts";
import type { Issuer } from "../../testing/issuer.ts";
import { startIssuer } from "../../testing/issuer.ts";

/** Service and provider as processes of their own: the provider's books say what truly happened. */
const database = await testDatabase();
const KEYS = {
  SEATMETER_PAYMENTS_KEY: "key-of-the-simulator-in-tests",
  SEATMETER_PAYMENTS_WEBHOOK_SECRET: `whsec_${Buffer.alloc(24, 9).toString("base64")}`,
};

let issuer: Issuer;
let simulator: Server;
let service: Server;
const servers: Server[] = [];

async function start(entry: string, env: Record<string, string>): Promise<Server> {
  const common = { DATABASE_URL: database.url, SEATMETER_LOG_LEVEL: "silent", ...KEYS };
  const server = await startServer({ name: entry, entry, env: { ...common, ...env } });
  servers.push(server);
  return server;
}

const startService = (env: Record<string, string> = {}) =>
  start("service/main.ts", {
    SEATMETER_SERVICE_PORT: "0",
    SEATMETER_OPERATOR_SECRET: OPERATOR_SECRET,
    SEATMETER_PUBLIC_URL: PUBLIC_ORIGIN,
    SEATMETER_POOL_SIZE: "3",
    SEATMETER_PAYMENTS_URL: simulator.url,
    ...env,
  });

beforeAll(async () => {
  issuer = await startIssuer();
  simulator = await start("service/simulator/main.ts", { SEATMETER_SIMULATOR_PORT: "0" });
  service = await startService();
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  await issuer.close();
});

const control = (step: object) =>
  fetch(`${simulator.url}/control/script`, {
    method: "POST",
    headers: { authorization: `Bearer ${KEYS.SEATMETER_PAYMENTS_KEY}`, "content-type": "application/json" },
    body: JSON.stringify([step]),
  });

/** An account that pays by card, and its owner. */
async function openAccount(accountId: string, server = service) {
  const origin = `http://${accountId}.localhost:8400`;
  const identity = { ...accountSetup("acorn").identity, issuer: `${origin}/oidc`, keysUrl: issuer.keysUrl };
  // In the middle of its month whatever day it is: in the last minutes of one nothing can be undone.
  const cycleAnchor = new Date(Date.now() - 10 * 24 * 3_600_000).toISOString().slice(0, 10);
  const setup = accountSetup("acorn", { helpDeskOrigin: origin, identity, paymentMethod: "card", cycleAnchor });
  const environment = { ...KEYS, SEATMETER_PAYMENTS_URL: simulator.url };
  await putAccount(testServices(database, { environment }), accountId, setup);
  return carrierTo(server, accountId);
}

function carrierTo(server: Server, accountId: string) {
  const account = { id: accountId, issuer: `http://${accountId}.localhost:8400/oidc` };
  const call = createHttpCarrier({ baseUrl: server.url, getToken: () => issuer.token(account, "owner") });
  const read = async (id: string): Promise<Order> => answerOf(await call("getOrder", { id })).body;
  return {
    async buy() {
      const lines = [{ target: "suite", add: 3 }];
      const { body: quote } = answerOf(await call("createQuote", { channel: "instant", lines }));
      expect(quote.paymentMethod).toBe("card");
      const headers = { idempotencyKey: `key-${accountId}`, version: quote.version };
      return answerOf(await call("createOrder", { quoteId: quote.id, ...headers }));
    },
    undo: async (id: string) => answerOf(await call("undoOrder", { id })).body,
    read,
    becomes: (id: string, expected: Partial<Order>) =>
      expect.poll(() => read(id), { timeout: 15_000 }).toMatchObject(expected),
  };
}

function answerOf<T extends { kind: string }>(answer: T): Extract<T, { kind: "answer" }> {
  if (answer.kind !== "answer") throw new Error("there is no answer");
  return answer as Extract<T, { kind: "answer" }>;
}

async function expectTrueBooks(accountId: string): Promise<void> {
  const { rows } = await database.pool.query<{ payment_key: string; amount: bigint }>(
    `SELECT payment_key, sum(ledger.amount_minor)::bigint AS amount
     FROM simulator.ledger JOIN simulator.payments USING (payment_key)
     WHERE account_id = $1 GROUP BY payment_key HAVING sum(ledger.amount_minor) <> 0`,
    [accountId],
  );
  const books = new Map(rows.map(({ payment_key, amount }) => [payment_key, BigInt(amount)]));
  await expectInvariants({ services: testServices(database), accountId, payments: { books } });
}

describe("an order that is paid by card", () => {
  test.each(["reply", "drop_after", "fail_after"] as const)("is charged once: %s", async (answer) => {
    const accountId = answer.replace("_", "-");
    const owner = await openAccount(accountId);
    await control({ answer, accountId });
    const { status, body } = await owner.buy();
    expect([status, body.state]).toEqual([201, "provisioned"]);
    await expectTrueBooks(accountId);
  });

  test.each(["drop_before", "fail_before"] as const)("is finished later: %s", async (answer) => {
    const accountId = answer.replace("_", "-");
    const owner = await openAccount(accountId);
    await control({ answer, accountId });
    const { status, body } = await owner.buy();
    expect([status, body.state]).toEqual([202, "unknown"]);
    await owner.becomes(body.id, { state: "provisioned" });
    await expectTrueBooks(accountId);
  });

  test("is declined", async () => {
    const owner = await openAccount("poor");
    await control({ outcome: "decline", accountId: "poor" });
    await expect(owner.buy()).rejects.toMatchObject({ details: { type: "payment-declined", status: 402 } });
    await expectTrueBooks("poor");
  });

  test("is confirmed by its payer, and undone", async () => {
    const owner = await openAccount("careful");
    await control({ outcome: "require_confirmation", accountId: "careful" });
    const { status, body } = await owner.buy();
    expect([status, body.state]).toEqual([202, "requires_action"]);
    await fetch(`${body.actionUrl}/confirm`, { method: "POST" });
    await owner.becomes(body.id, { state: "provisioned", actionUrl: null });
    await control({ call: "refund", answer: "drop_after", accountId: "careful" });
    expect(await owner.undo(body.id)).toMatchObject({ state: "undone", refund: "pending" });
    await owner.becomes(body.id, { state: "undone", refund: "done" });
    await expectTrueBooks("careful");
  });
});

describe("a service killed while it undoes an order", () => {
  test.each(["after-undo", "after-refund"])("%s: the money is given back once", async (failPoint) => {
    const owner = await openAccount(failPoint);
    const { body } = await owner.buy();
    // By its own clock a minute ago: to the other one nobody can be working on it any more.
    const doomed = await startService({ SEATMETER_FAIL_POINT: failPoint, SEATMETER_CLOCK_OFFSET_MS: "-60000" });
    await expect(carrierTo(doomed, failPoint).undo(body.id)).rejects.toMatchObject({
      details: { type: "unreachable" },
    });
    await doomed.ended;
    await owner.becomes(body.id, { state: "undone", refund: "done" });
    await expectTrueBooks(failPoint);
  });
});

test("an account cannot be set up for cards where there is no provider", async () => {
  const setup = accountSetup("maple", { paymentMethod: "card" });
  await expect(putAccount(testServices(database), "maple", setup)).rejects.toMatchObject({
    details: { type: "invalid-input", fields: [{ field: "paymentMethod" }] },
  });
});
