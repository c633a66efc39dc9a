import { expect, test } from "vitest";
import { setUpAccount } from "../testing/accounts.ts";
import { testApp } from "../testing/app.ts";
import { testDatabase } from "../testing/database.ts";
import { testServices } from "../testing/services.ts";
import { openApiDocument } from "./openapi.ts";

/**
 * Nobody learns anything of another account: every route of the OpenAPI document that names a thing by its id is asked
 * for one of another account, and every list is searched for it. A route without an example here fails.
 */
const services = testServices(await testDatabase());
for (const account of ["acorn", "birch"] as const) await setUpAccount(services, account);
const { app, tokens } = testApp(services);

interface Described {
  operationId: string;
  tags: string[];
}
const document = openApiDocument() as { paths: Record<string, Record<string, Described>> };
const routes = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, { operationId, tags }]) => ({ path, method, operationId, tags })),
);

/** In everything that the other account's people write. */
const MARK = "only-for-birch";
const birch = { authorization: await tokens.member("birch", "owner") };
const acorn = { authorization: await tokens.member("acorn", "owner") };
/** What an owner may not do at all is tried by somebody who may. */
const agent = { authorization: await tokens.member("acorn", "agent") };
const BY_AGENT = ["cancelSeatRequest"];

async function make(url: string, payload: object, headers: Record<string, string> = {}): Promise<string> {
  const made = await app.inject({
    method: "POST",
    url,
    headers: { ...birch, "idempotency-key": `${url}-1`, ...headers },
    payload,
  });
  expect(made.statusCode, made.body).toBeLessThan(300);
  return made.json<{ id: string }>().id;
}

const asker = await tokens.member("birch", "agent", { claims: { name: MARK } });
const request = await make(
  "/v1/seat-requests",
  { lines: [{ target: "suite", add: 1 }], reason: MARK },
  { authorization: asker },
);
const quote = await make("/v1/quotes", { channel: "instant", lines: [{ target: "suite", add: 1 }] });
const order = await make("/v1/orders", { quoteId: quote, note: MARK }, { "if-match": '"1"' });
const inquiry = await make("/v1/sales-inquiries", { name: MARK, email: "a@birch.example", lines: [], message: MARK });
const member = await app.inject({
  method: "PUT",
  url: "/v1/assignments/m-birch",
  headers: { authorization: await tokens.helpDesk("birch") },
  payload: { role: "agent", status: "active", name: MARK, sequence: 1 },
});
expect(member.statusCode).toBe(200);
await services.db
  .insertInto("removals")
  .values({
    id: "rmv_birch",
    account_id: "birch",
    target: "suite",
    quantity: 1,
    direction: "remove",
    state: "waiting",
    takes_effect_at: new Date("2027-01-01T00:00:00Z"),
    member_id: "owner",
    member_name: MARK,
    acknowledged: [],
    order_id: order,
    created_at: services.clock.now(),
    updated_at: services.clock.now(),
  })
  .execute();

/** A thing of the other account for each collection of the document's paths. */
const FOREIGN: Record<string, string> = {
  quotes: quote,
  orders: order,
  "seat-requests": request,
  removals: "rmv_birch",
  "sales-inquiries": inquiry,
};

const BODIES: Record<string, object> = {
  approveSeatRequest: { quoteId: "nobodys" },
  declineSeatRequest: { reason: "No" },
};

/** Their ids are the caller's own to choose. */
const OWN_IDS = ["putAssignment", "putAccount"];

const byId = routes.filter(
  ({ path, tags, operationId }) => path.includes("{") && tags[0] === "viewer" && !OWN_IDS.includes(operationId),
);

test.each(byId)("$operationId finds nothing of another account, and says so as of what never was", async (route) => {
  const { path, method, operationId } = route;
  const foreign = FOREIGN[path.split("/")[2] ?? ""];
  expect(foreign, `an id of another account for ${path}`).toBeDefined();
  const ask = (id: string) =>
    app.inject({
      method: method.toUpperCase() as "GET",
      url: path.replace(/\{\w+\}/, id),
      headers: {
        ...(BY_AGENT.includes(operationId) ? agent : acorn),
        "idempotency-key": `${operationId}-${id.length}`,
        "if-match": '"1"',
      },
      ...(method === "get" || method === "delete" || BODIES[operationId] === undefined
        ? {}
        : { payload: BODIES[operationId] }),
    });
  const [theirs, nobodys] = [await ask(foreign ?? ""), await ask("nobodys")];
  expect(theirs.statusCode).toBe(404);
  expect(theirs.body).toBe(nobodys.body);
  // Its own people do find it, so it is there to be found.
  const own = await app.inject({ url: `/v1/${path.split("/")[2]}/${foreign}`, headers: birch });
  expect(own.statusCode).toBe(200);
});

/** What is named in a body, beside what is named in a path. */
const NAMED: [string, string, (id: string) => object][] = [
  ["createOrder", "/v1/orders", (id) => ({ quoteId: id })],
  [
    "createQuote",
    "/v1/quotes",
    (id) => ({ channel: "approval", lines: [{ target: "suite", add: 1 }], seatRequestId: id }),
  ],
  [
    "createSalesInquiry",
    "/v1/sales-inquiries",
    (id) => ({ name: "Ann", email: "a@acorn.example", lines: [], message: "Please", seatRequestId: id }),
  ],
];

test.each(NAMED)("%s takes nothing of another account, and binds no key", async (operationId, url, bodyOf) => {
  const ask = (id: string) =>
    app.inject({
      method: "POST",
      url,
      headers: { ...acorn, "idempotency-key": `${operationId}-named`, "if-match": '"1"' },
      payload: bodyOf(id),
    });
  const theirs = operationId === "createOrder" ? quote : request;
  const [foreign, nobodys] = [await ask(theirs), await ask("nobodys")];
  expect(foreign.statusCode, foreign.body).toBe(404);
  expect(foreign.body).toBe(nobodys.body);
});

test("a colleague's quote is nobody else's to order", async () => {
  const admin = { authorization: await tokens.member("birch", "billing_admin") };
  const ordered = await app.inject({
    method: "POST",
    url: "/v1/orders",
    headers: { ...admin, "idempotency-key": "colleague", "if-match": '"2"' },
    payload: { quoteId: quote },
  });
  expect(ordered.statusCode).toBe(404);
});

const lists = routes.filter(
  ({ path, method, tags }) => method === "get" && !path.includes("{") && tags[0] === "viewer",
);
const QUERIES: Record<string, string> = {
  listOrders: "?open=mine",
  getUsage: "?from=2026-11-01&to=2026-11-23&product=support",
};

test.each(lists)("$operationId has nothing of another account in it", async ({ path, operationId }) => {
  const answer = await app.inject({ url: path + (QUERIES[operationId] ?? ""), headers: acorn });
  expect(answer.statusCode, answer.body).toBe(200);
  for (const secret of [MARK, "birch", ...Object.values(FOREIGN), "m-birch"]) expect(answer.body).not.toContain(secret);
});

test("a token of one account with another's name in it opens nothing, on any route", async () => {
  const swapped = await tokens.member("acorn", "owner", { claims: { account: "birch" } });
  const refused = [
    await tokens.member("birch", "owner", { signedBy: "acorn" }),
    await tokens.member("acorn", "owner", { expiresIn: -3_600 }),
  ];
  const answers = new Set<string>();
  const named = new Set<string>();
  for (const { path, method, tags } of routes) {
    if (tags[0] === "anyone") continue;
    for (const authorization of [swapped, ...refused]) {
      const { statusCode, body } = await app.inject({
        method: method.toUpperCase() as "GET",
        url: path.replace(/\{\w+\}/, "x"),
        headers: { authorization },
      });
      expect(statusCode, path).toBe(401);
      (authorization === swapped ? named : answers).add(body);
    }
  }
  // One and the same refusal: none says what was wrong. The account's own issuer hears which account it signs for.
  expect(answers.size).toBe(1);
  expect([...named].map((body) => JSON.parse(body).fields)).toEqual([[{ field: "account", expected: '"acorn"' }]]);
});
