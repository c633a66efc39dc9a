import { sql } from "kysely";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { operations } from "../../shared/api/index.ts";
import { setUpAccount } from "../testing/accounts.ts";
import { testApp } from "../testing/app.ts";
import { testDatabase } from "../testing/database.ts";
import { testServices } from "../testing/services.ts";

const services = testServices(await testDatabase());
await setUpAccount(services, "acorn");
await setUpAccount(services, "birch");
const { app, tokens } = testApp(services);
const authorization = await tokens.member("acorn", "admin");

const get = (query = "", headers: Record<string, string> = {}) =>
  app.inject({ url: `/v1/ledger${query}`, headers: { authorization, ...headers } });
const page = async (query = "") => v.parse(operations.getLedger.output, (await get(query)).json());
const csv = async (query = "") => {
  const { body, headers, statusCode } = await get(query, { accept: "text/csv" });
  expect([statusCode, headers["content-type"]]).toEqual([200, "text/csv; charset=utf-8; header=present"]);
  return body.split("\r\n");
};

async function buy(note: string, by = "owner" as const) {
  const owner = await tokens.member("acorn", by);
  const quoted = await app.inject({
    method: "POST",
    url: "/v1/quotes",
    headers: { authorization: owner },
    payload: { channel: "instant", lines: [{ target: "suite", add: 3 }] },
  });
  const quote = v.parse(operations.createQuote.output, quoted.json());
  const ordered = await app.inject({
    method: "POST",
    url: "/v1/orders",
    headers: { authorization: owner, "idempotency-key": quote.id, "if-match": `"${quote.version}"` },
    payload: { quoteId: quote.id, note },
  });
  return v.parse(operations.createOrder.output, ordered.json());
}

test("says who, when, what, what it cost, before and after, the order and its note", async () => {
  services.clock.advance(60);
  const order = await buy("=PO-7, cost centre 4");
  const { items } = await page();
  expect(items[0]).toEqual({
    id: expect.any(String),
    at: "2026-11-23T12:01:00.000Z",
    kind: "purchase",
    by: { memberId: "owner", name: "The owner" },
    target: "suite",
    name: "Suite",
    before: 10,
    after: 13,
    amount: order.dueNow,
    version: "2",
    orderId: order.id,
    receipt: order.receipt,
    note: "=PO-7, cost centre 4",
    seatRequestId: null,
    reasons: [],
    removalId: null,
    salesInquiryId: null,
  });
  expect(items.slice(1).map(({ kind, by, target }) => [kind, by, target])).toEqual([
    ["setup", null, "advanced-data-privacy"],
    ["setup", null, "suite"],
  ]);
});

test("as CSV it is the same, and no note is a formula", async () => {
  const [header, first, ...rest] = await csv();
  expect(header).toBe(
    "at,kind,by,name,target,line,before,after,amount,currency,version,order,order_id,note,request_id,reason,removal_id,inquiry_id",
  );
  expect(first).toMatch(
    /^2026-11-23T12:01:00.000Z,purchase,owner,The owner,suite,Suite,10,13,66.24,USD,2,\S+,ord_\w+,"'=PO-7, cost centre 4",,,,$/,
  );
  expect(rest).toHaveLength(3);
  expect(rest.at(-1)).toBe("");
});

describe("in parts", () => {
  test("pages follow one another without a gap, and CSV goes on from a page's cursor", async () => {
    const first = await page("?limit=1");
    const second = await page(`?limit=1&cursor=${first.nextCursor}`);
    const third = await page(`?limit=1&cursor=${second.nextCursor}`);
    expect(third.nextCursor).toBeNull();
    expect([first, second, third].flatMap(({ items }) => items)).toEqual((await page()).items);
    expect(await csv(`?cursor=${first.nextCursor}`)).toHaveLength(4);
  });

  test("of a time: from is included, before is not", async () => {
    const kinds = async (query: string) => (await page(query)).items.map(({ kind }) => kind);
    expect(await kinds("?from=2026-11-23T12:01:00.000Z")).toEqual(["purchase"]);
    expect(await kinds("?before=2026-11-23T12:01:00.000Z")).toEqual(["setup", "setup"]);
    expect(await csv("?from=2026-11-23T12:01:00.000Z")).toHaveLength(3);
  });

  test.each(["?from=yesterday", "?cursor=x", `?cursor=${cursorOf("abc")}`, "?limit=101"])(
    "%s is refused",
    async (query) => {
      for (const accept of ["application/json", "text/csv"]) {
        const { statusCode, headers } = await get(query, { accept });
        expect(statusCode).toBe(400);
        expect(headers["content-type"]).toMatch("application/problem+json");
      }
    },
  );
});

function cursorOf(id: string): string {
  return Buffer.from(JSON.stringify(["2026-11-23T12:00:00.000Z", id])).toString("base64url");
}

test("is the caller's own account's", async () => {
  const birch = await tokens.member("birch", "owner");
  const other = v.parse(
    operations.getLedger.output,
    (await app.inject({ url: "/v1/ledger", headers: { authorization: birch } })).json(),
  );
  expect(other.items.map(({ kind }) => kind)).toEqual(["setup", "setup", "setup", "setup"]);
});

test("CSV of more lines than are read at once is whole", async () => {
  await sql`
    INSERT INTO ledger (account_id, at, kind, target, quantity_before, quantity_after, amount_minor, currency, exponent,
      version)
    SELECT 'birch', '2026-11-24T00:00:00Z', 'setup', 'suite', n, n, 0, 'EUR', 2, 1 FROM generate_series(1, 2500) AS n
  `.execute(services.db);
  const birch = await tokens.member("birch", "owner");
  const { body } = await app.inject({ url: "/v1/ledger", headers: { authorization: birch, accept: "text/csv" } });
  const before = body
    .split("\r\n")
    .slice(1, 2_501)
    .map((line) => Number(line.split(",")[6]));
  expect(before).toEqual(Array.from({ length: 2_500 }, (_, index) => 2_500 - index));
});

test("as CSV for locales with a decimal comma it is columns there, and no note becomes a formula in one of them", async () => {
  await buy("x;=1+1;y");
  const [header = "", first = ""] = await csv("?decimal=comma&limit=1");
  expect(header.split(";")).toHaveLength(18);
  expect(first).toMatch(/;13;16;66,24;USD;3;\S+;ord_\w+;"x;'=1\+1;y";;;;$/);
  expect((await get("?decimal=dot", { accept: "text/csv" })).statusCode).toBe(400);
});

test("is for good", async () => {
  for (const statement of [sql`UPDATE ledger SET amount_minor = 0`, sql`DELETE FROM ledger`, sql`TRUNCATE ledger`]) {
    await expect(statement.execute(services.db)).rejects.toMatchObject({ code: "23001" });
  }
});
