import * as v from "valibot";
import { describe, expect, test } from "vitest";
import type { Operation, OperationName } from "../../shared/api/index.ts";
import { operations, readProblem } from "../../shared/api/index.ts";
import type { Role } from "../../shared/seats/index.ts";
import { capabilitiesOf, ROLES } from "../../shared/seats/index.ts";
import { type AccountName, accountSetup, setUpAccount } from "../testing/accounts.ts";
import { testApp } from "../testing/app.ts";
import { testDatabase } from "../testing/database.ts";
import { testServices } from "../testing/services.ts";

/** Every row of the table × every role × an account of each kind: a new row is in it by being in the table. */
const services = testServices(await testDatabase());
const ACCOUNTS: AccountName[] = ["acorn", "birch", "willow", "cedar", "aspen"];
for (const account of ACCOUNTS) await setUpAccount(services, account);
const { app, tokens } = testApp(services);
const rows = Object.entries(operations) as [OperationName, Operation][];

const BODIES: Partial<Record<OperationName, object>> = {
  createQuote: { channel: "instant", lines: [{ target: "suite", add: 1 }] },
  createOrder: { quoteId: "quo_nobodys" },
  createSeatRequest: { lines: [{ target: "suite", add: 1 }] },
  approveSeatRequest: { quoteId: "quo_nobodys" },
  declineSeatRequest: { reason: "Not this quarter" },
  createSalesInquiry: { name: "Olivia", email: "olivia@example.com", lines: [], message: "Ten more, please" },
  markSalesInquiryArrived: { delivered: [] },
  putSettings: {
    lowThreshold: null,
    cap: null,
    approval: "by_hand",
    reminders: true,
    retentionMonths: 24,
    renewalNoticeDays: 7,
    showLastActive: false,
  },
  receivePaymentEvent: { type: "payment.charged", timestamp: "2026-11-23T12:00:00Z", data: { paymentKey: "pay_1" } },
  putAssignment: { role: "end_user", status: "active", name: "Ann", sequence: 1 },
};

const call = (name: OperationName, authorization?: string) => {
  const { method, path } = operations[name];
  const url = path.replace("{memberId}", "m-1").replace("{id}", name === "putAccount" ? "oak" : "nobodys");
  const query =
    { getConnection: "?helpDesk=http://acorn.localhost:8400", listOrders: "?open=mine" }[name as string] ?? "";
  const payload = name === "putAccount" ? accountSetup("aspen", oak) : BODIES[name];
  return app.inject({
    method,
    url: url + query,
    headers: { ...(authorization === undefined ? {} : { authorization }) },
    ...(payload === undefined ? {} : { payload }),
  });
};

const oak = {
  helpDeskOrigin: "http://oak.localhost:8400",
  identity: { issuer: "http://oak", keysUrl: "http://oak/jwks", audience: "a", clientId: "c" },
};

describe.each(rows)("%s", (name, { access }) => {
  test("without a token", async () => {
    const { statusCode, headers } = await call(name);
    expect(statusCode).toBe(access.caller !== "anyone" ? 401 : name === "receivePaymentEvent" ? 404 : 200);
    if (access.caller !== "anyone") expect(headers["www-authenticate"]).toBe("Bearer");
  });

  describe.each(ACCOUNTS)("of %s", (account) => {
    test.each(ROLES)("by %s", async (role) => {
      const { statusCode, body } = await call(name, await tokens.member(account, role));
      const type = readProblem(JSON.parse(body))?.type;
      if (mayPass(access, account, role)) {
        expect([401, 500]).not.toContain(statusCode);
        // Orders check for themselves, after they have looked for a known key.
        if (!["createOrder", "getOrder", "listOrders", "createQuote", "undoOrder"].includes(name))
          expect(statusCode).not.toBe(403);
      } else {
        expect([statusCode, type]).toEqual([403, "not-permitted"]);
      }
    });

    test("by its help desk", async () => {
      const { statusCode } = await call(name, await tokens.helpDesk(account));
      if (access.caller === "help_desk") expect(statusCode).toBe(200);
      else if (access.caller !== "anyone") expect(statusCode).toBe(403);
    });
  });

  test("by the operator", async () => {
    const { statusCode } = await call(name, await tokens.operator());
    if (access.caller === "operator") expect([200, 201, 404]).toContain(statusCode);
    else if (access.caller !== "anyone") expect(statusCode).toBe(403);
  });
});

function mayPass(access: Operation["access"], account: AccountName, role: Role): boolean {
  if (access.caller === "anyone") return true;
  if (access.caller !== "viewer") return false;
  const capabilities = capabilitiesOf(role, accountSetup(account));
  return access.needsOneOf.length === 0 || access.needsOneOf.some((capability) => capabilities.includes(capability));
}

describe("another account's", () => {
  const owner = () => tokens.member("acorn", "owner");

  test("answers name the caller's own account only", async () => {
    for (const account of ACCOUNTS) {
      const authorization = await tokens.member(account, "owner");
      for (const name of ["getAvailability", "getSubscription"] as const) {
        const { account: named } = v.parse(operations[name].output, (await call(name, authorization)).json());
        expect(named).toBe(account);
      }
      expect(v.parse(operations.getViewer.output, (await call("getViewer", authorization)).json()).account.id).toBe(
        account,
      );
    }
  });

  test("quotes and orders are not found, as if they did not exist", async () => {
    const made = await app.inject({
      method: "POST",
      url: "/v1/quotes",
      headers: { authorization: await tokens.member("birch", "owner") },
      payload: BODIES.createQuote ?? {},
    });
    const { id } = v.parse(operations.createQuote.output, made.json());
    const foreign = await app.inject({ url: `/v1/quotes/${id}`, headers: { authorization: await owner() } });
    const missing = await app.inject({ url: "/v1/quotes/nobodys", headers: { authorization: await owner() } });
    expect(foreign.statusCode).toBe(404);
    expect(foreign.body).toBe(missing.body);
    const order = await app.inject({
      method: "POST",
      url: "/v1/orders",
      headers: { authorization: await owner(), "idempotency-key": "k-1", "if-match": '"1"' },
      payload: { quoteId: id },
    });
    expect(order.statusCode).toBe(404);
  });

  test("members are apart, though they have one id", async () => {
    const put = async (account: AccountName, payload: object) =>
      app.inject({
        method: "PUT",
        url: "/v1/assignments/same",
        headers: { authorization: await tokens.helpDesk(account) },
        payload: { role: "agent", status: "active", name: "Same", sequence: 5, ...payload },
      });
    expect((await put("acorn", {})).statusCode).toBe(200);
    expect((await put("birch", { sequence: 1 })).statusCode).toBe(200);
    const rowsOf = await services.db
      .selectFrom("members")
      .select(["account_id", "sequence"])
      .where("id", "=", "same")
      .orderBy("account_id")
      .execute();
    expect(rowsOf).toEqual([
      { account_id: "acorn", sequence: 5n },
      { account_id: "birch", sequence: 1n },
    ]);
  });
});
