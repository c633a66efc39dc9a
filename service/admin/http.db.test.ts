import { expect, test } from "vitest";
import type { AccountSetupInput } from "../../shared/api/index.ts";
import { createBillingHandlers } from "../billing/handlers.ts";
import { scriptedPayments } from "../billing/testing/scripted-payments.ts";
import type { AccountName } from "../testing/accounts.ts";
import { accountSetup } from "../testing/accounts.ts";
import { testApp } from "../testing/app.ts";
import { testClient } from "../testing/client.ts";
import { testDatabase } from "../testing/database.ts";
import { testServices } from "../testing/services.ts";

const services = testServices(await testDatabase());
const payments = scriptedPayments();
const send = testClient(testApp(services, createBillingHandlers(services, { invoice: payments, card: payments })));

const put = (id: AccountName, changes: Partial<AccountSetupInput> = {}) =>
  send("putAccount", { as: "operator", id, body: accountSetup(id, changes) });

test("the operator sets an account up, once", async () => {
  expect(await put("birch")).toMatchObject({ status: 201, body: { id: "birch", created: true } });
  expect(await put("birch")).toMatchObject({ status: 200, body: { id: "birch", created: false } });
});

test("nobody gets the help desk of another account", async () => {
  await put("maple");
  const { helpDeskOrigin } = accountSetup("maple");
  expect(await put("cedar", { helpDeskOrigin })).toMatchObject({ status: 409, problem: "account-conflict" });
});

test("terms stay as they are while an order is being paid for", async () => {
  await put("acorn");
  const body = { channel: "instant", lines: [{ target: "suite", add: 2 }] };
  const quote = (await send("createQuote", { as: "owner", body })).body;
  payments.hold();
  const arrival = payments.arrival();
  const headers = { "idempotency-key": "key-1", "if-match": `"${quote?.version}"` };
  const order = send("createOrder", { as: "owner", body: { quoteId: quote?.id }, headers });
  await arrival;
  const terms = { taxRateBasisPoints: 1 };
  expect(await put("acorn", terms)).toMatchObject({ status: 409, problem: "order-in-progress" });
  payments.release();
  expect((await order).status).toBe(201);
  expect((await put("acorn", terms)).status).toBe(200);
});
