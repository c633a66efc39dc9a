import { describe, expect, test } from "vitest";
import type { AccountSetupInput } from "../../shared/api/index.ts";
import type { Role } from "../../shared/seats/index.ts";
import { createBillingHandlers } from "../billing/handlers.ts";
import { allBy, scriptedPayments } from "../billing/testing/scripted-payments.ts";
import type { AccountName } from "../testing/accounts.ts";
import { accountSetup, setUpAccount } from "../testing/accounts.ts";
import { testApp } from "../testing/app.ts";
import { testClient } from "../testing/client.ts";
import { testDatabase } from "../testing/database.ts";
import { testServices } from "../testing/services.ts";
import { createRequestHandlers } from "./handlers.ts";

/** What changed between a price and the press that takes it, as a client hears of it. */
const services = testServices(await testDatabase());
for (const account of ["acorn", "birch", "maple", "willow"] as const) await setUpAccount(services, account);
const payments = scriptedPayments();
const provider = allBy(payments);
const send = testClient(
  testApp(services, { ...createBillingHandlers(services, provider), ...createRequestHandlers(services, provider) }),
);

let keys = 0;
const lines = [{ target: "suite", add: 2 }];
const key = () => ({ "idempotency-key": `key-${++keys}` });

/** A request with its price, and the order that approves it. */
async function priced(account: AccountName, as: Role = "owner") {
  const asked = await send("createSeatRequest", { as: "agent", account, body: { lines }, headers: key() });
  const id = asked.body?.id ?? "";
  const body = { channel: "approval", lines, seatRequestId: id };
  const quote = await send("createQuote", { as, account, body });
  expect(quote.status).toBe(201);
  const headers = { ...key(), "if-match": `"${quote.body?.version}"` };
  return { as, account, id, body: { quoteId: quote.body?.id ?? "" }, headers };
}

describe("an account that is sold otherwise by now", () => {
  const become = (terms: Partial<AccountSetupInput>) =>
    send("putAccount", { as: "operator", id: "acorn", body: accountSetup("acorn", terms) });

  test.each([
    ["use-subscription-page", { kind: "self_service", instantPurchase: false }],
    ["contact-sales", { kind: "managed", instantPurchase: false }],
  ] as const)("answers an approval, and an order, with %s", async (problem, terms) => {
    const approval = await priced("acorn");
    expect((await become(terms)).status).toBe(200);
    expect(await send("approveSeatRequest", approval)).toMatchObject({ status: 409, problem });
    expect(await send("createOrder", approval)).toMatchObject({ status: 409, problem });
    await become({});
    expect((await send("getSeatRequest", approval)).body?.state).toBe("pending");
  });
});

test("over the cap, an approval is the owner's", async () => {
  const approval = await priced("birch", "billing_admin");
  const owner = { as: "owner", account: "birch" } as const;
  const { version, changed: _, ...settings } = (await send("getSettings", owner)).body ?? { version: "" };
  const body = { ...settings, cap: { amountMinor: 1, currency: "EUR", exponent: 2 } };
  expect((await send("putSettings", { ...owner, body, headers: { "if-match": `"${version}"` } })).status).toBe(200);
  expect(await send("approveSeatRequest", approval)).toMatchObject({ status: 409, problem: "cap-exceeded" });
  expect(await send("putSettings", { ...owner, body })).toMatchObject({ status: 428, problem: "version-missing" });
  const late = await send("putSettings", { ...owner, body, headers: { "if-match": `"${version}"` } });
  expect(late.problem).toBe("version-changed");
});

test("an approval that is being paid for is asked for again in a moment", async () => {
  const approval = await priced("maple");
  payments.hold();
  const arrival = payments.arrival();
  const first = send("approveSeatRequest", approval);
  await arrival;
  const second = await send("approveSeatRequest", approval);
  expect(second).toMatchObject({ problem: "order-running", headers: { "retry-after": "1" } });
  payments.release();
  const { status, body } = await first;
  expect([status, second.headers.location]).toEqual([201, `/v1/orders/${body?.order.id}`]);
});

test("a request that has ended cannot be ordered for", async () => {
  const approval = await priced("acorn");
  expect((await send("declineSeatRequest", { ...approval, body: { reason: "Not now" }, headers: {} })).status).toBe(
    200,
  );
  expect(await send("createOrder", approval)).toMatchObject({ status: 409, problem: "request-closed" });
});

test("what sales sold arrives once the order that is being paid for has ended, and only where it was asked for", async () => {
  const owner = { as: "owner", account: "willow" } as const;
  const suite = { target: "support-suite", add: 2 };
  const form = { name: "Olivia", email: "olivia@example.com", lines: [], message: "More, please" };
  const inquiry = await send("createSalesInquiry", { ...owner, body: form, headers: key() });
  const quote = await send("createQuote", { ...owner, body: { channel: "subscription", lines: [suite] } });
  payments.hold();
  const arrival = payments.arrival();
  const headers = { ...key(), "if-match": `"${quote.body?.version}"` };
  const order = send("createOrder", { ...owner, body: { quoteId: quote.body?.id }, headers });
  await arrival;
  const arrive = (id: string) => send("markSalesInquiryArrived", { as: "operator", id, body: { delivered: [suite] } });
  await send("markSalesInquiryOrdered", { as: "operator", id: inquiry.body?.id ?? "" });
  expect((await arrive(inquiry.body?.id ?? "")).problem).toBe("order-in-progress");
  payments.release();
  expect((await order).status).toBe(201);
  expect((await arrive(inquiry.body?.id ?? "")).status).toBe(200);
  expect((await arrive("inq_nobodys")).problem).toBe("not-found");
});
