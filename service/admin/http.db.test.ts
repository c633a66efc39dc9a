import { describe, expect, test } from "vitest";
import type { AccountSetupInput } from "../../shared/api/index.ts";
import { createBillingHandlers } from "../billing/handlers.ts";
import { allBy, scriptedPayments } from "../billing/testing/scripted-payments.ts";
import type { AccountName } from "../testing/accounts.ts";
import { accountSetup } from "../testing/accounts.ts";
import { testApp } from "../testing/app.ts";
import { testClient } from "../testing/client.ts";
import { testDatabase } from "../testing/database.ts";
import { testServices } from "../testing/services.ts";

const services = testServices(await testDatabase());
const payments = scriptedPayments();
const tested = testApp(services, createBillingHandlers(services, allBy(payments)));
const { app } = tested;
const send = testClient(tested);

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

test("no account is called as the address is that help desks bring people back to", async () => {
  const sent = { as: "operator", id: "help-desk", body: accountSetup("aspen") } as const;
  expect(await send("putAccount", sent)).toMatchObject({ status: 400, problem: "invalid-input" });
});

test("an account without a provider of its own is set up, and nobody signs in before its help desk is connected", async () => {
  const helpDeskOrigin = "http://oak.localhost:8400";
  const { identity: _, ...setup } = accountSetup("aspen", { helpDeskOrigin });
  expect(await send("putAccount", { as: "operator", id: "oak", body: setup })).toMatchObject({ status: 201 });
  const find = () => app.inject({ url: "/v1/connection", query: { helpDesk: helpDeskOrigin } });
  const { detail } = (await find()).json<{ detail: string }>();
  expect(detail).toContain(`Nobody can sign in at ${helpDeskOrigin} yet`);
  const now = services.clock.now();
  await services.db
    .insertInto("help_desks")
    .values({
      ...{ account_id: "oak", kind: "zendesk", api_origin: "https://oak.zendesk.com", owner_id: null },
      ...{ sign_in_client: "seatmeter", connector_client: null, connector_secret: null },
      ...{ connected_at: now, updated_at: now },
    })
    .execute();
  expect((await find()).json()).toEqual({
    account: "oak",
    clientId: "seatmeter-extension",
    issuer: `${services.config.publicOrigin}/sign-in/oak`,
  });
});

describe("a help desk of several addresses", () => {
  const brand = "https://brand.example";
  const connection = async (helpDesk: string) =>
    (await app.inject({ url: "/v1/connection", query: { helpDesk } })).json<Record<string, unknown>>();

  test("is found at each of them, and no longer at one that was taken away", async () => {
    await put("willow", { otherHelpDeskOrigins: [brand, "https://support.willow.example"] });
    const { helpDeskOrigin, identity } = accountSetup("willow");
    for (const address of [helpDeskOrigin, brand, `${brand}/agent/dashboard`, "https://support.willow.example"]) {
      expect(await connection(address)).toMatchObject({ account: "willow", issuer: identity.issuer });
    }
    await put("willow", { otherHelpDeskOrigins: ["https://support.willow.example"] });
    expect(await connection(brand)).toEqual({
      type: "urn:seatmeter:problem:help-desk-unknown",
      title: expect.any(String),
      status: 404,
      detail: `No account here has a help desk at ${brand}: whoever runs the service has to add the address to the account's set-up.`,
    });
  });

  test("shares none of them with another account, whichever of the two calls it its first", async () => {
    const { helpDeskOrigin } = accountSetup("willow");
    await put("willow", { otherHelpDeskOrigins: [brand] });
    for (const change of [{ helpDeskOrigin: brand }, { otherHelpDeskOrigins: [brand] }]) {
      expect(await put("cedar", change)).toMatchObject({ status: 409, problem: "account-conflict" });
    }
    expect(await put("cedar", { otherHelpDeskOrigins: [helpDeskOrigin] })).toMatchObject({
      problem: "account-conflict",
    });
    expect((await put("cedar")).status).toBe(201);
  });

  test("keeps what a process of before has set up", async () => {
    await put("aspen");
    await services.db.deleteFrom("help_desk_addresses").where("account_id", "=", "aspen").execute();
    expect(await connection(accountSetup("aspen").helpDeskOrigin)).toMatchObject({ account: "aspen" });
  });
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

describe("the operator's accounts", () => {
  test("are listed newest first, page by page, and shown one by one", async () => {
    const listed: string[] = [];
    let query = "?limit=2";
    for (;;) {
      const page = (await send("listAccounts", { as: "operator", query })).body;
      listed.push(...(page?.items ?? []).map(({ id }) => id));
      if (page?.nextCursor == null) break;
      query = `?limit=2&cursor=${page.nextCursor}`;
    }
    const known = await services.db.selectFrom("accounts").select("id").execute();
    expect([...listed].sort()).toEqual(known.map(({ id }) => id).sort());
    expect(new Set(listed).size).toBe(listed.length);
    expect(await send("getAccount", { as: "operator", id: "willow" })).toMatchObject({
      status: 200,
      body: {
        ...{ id: "willow", kind: "sales_assisted", helpDeskOrigin: accountSetup("willow").helpDeskOrigin },
        ...{ otherHelpDeskOrigins: ["https://brand.example"], signIn: ["provider"], source: "pushed", picture: null },
      },
    });
    expect(await send("getAccount", { as: "operator", id: "oak" })).toMatchObject({ body: { signIn: ["help_desk"] } });
    expect(await send("getAccount", { as: "operator", id: "nobody" })).toMatchObject({ status: 404 });
    expect(await send("listAccounts", { as: "operator", query: "?cursor=x" })).toMatchObject({ status: 400 });
  });

  test("are deleted, and found nowhere from then on", async () => {
    const { helpDeskOrigin } = accountSetup("cedar");
    const as = { as: "operator", id: "cedar" } as const;
    expect(await send("deleteAccount", as)).toMatchObject({
      status: 200,
      body: { account: "cedar", webhooksLeft: [] },
    });
    for (const name of ["deleteAccount", "getAccount"] as const) expect((await send(name, as)).status).toBe(404);
    const connector = { client: "c", secret: "s" };
    const body = { kind: "zendesk", apiOrigin: "https://cedar.zendesk.com", connector };
    expect((await send("putHelpDesk", { ...as, body })).status).toBe(404);
    expect((await app.inject({ url: "/v1/connection", query: { helpDesk: helpDeskOrigin } })).statusCode).toBe(404);
    // A token that was good a moment ago.
    expect((await send("getViewer", { as: "owner", account: "cedar" })).status).toBe(401);
    expect((await put("cedar")).status).toBe(409);
    const listed = (await send("listAccounts", { as: "operator", query: "?limit=100" })).body;
    expect(listed?.items.map(({ id }) => id)).not.toContain("cedar");
  });

  test("aren't deleted while an order is being paid for", async () => {
    const body = { channel: "instant", lines: [{ target: "suite", add: 1 }] };
    const quote = (await send("createQuote", { as: "owner", body })).body;
    payments.hold();
    const arrival = payments.arrival();
    const headers = { "idempotency-key": "key-2", "if-match": `"${quote?.version}"` };
    const order = send("createOrder", { as: "owner", body: { quoteId: quote?.id }, headers });
    await arrival;
    const end = () => send("deleteAccount", { as: "operator", id: "acorn" });
    expect(await end()).toMatchObject({ status: 409, problem: "order-in-progress" });
    payments.release();
    expect((await order).status).toBe(201);
    expect((await end()).status).toBe(200);
  });
});
