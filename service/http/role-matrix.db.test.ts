import { describe, expect, test } from "vitest";
import { readProblem } from "../../shared/api/index.ts";
import type { Role } from "../../shared/seats/index.ts";
import { ROLES } from "../../shared/seats/index.ts";
import { type AccountName, accountSetup, setUpAccount } from "../testing/accounts.ts";
import { testApp } from "../testing/app.ts";
import { testDatabase } from "../testing/database.ts";
import { testServices } from "../testing/services.ts";

/**
 * Every route of the OpenAPI document × every role × an account of each kind × own and foreign ids. Who may do what is
 * written down here once more, by the policy (domain: who may do what) and not by the table that the router reads: so
 * a slip in that table fails here, and so does a new route without a rule.
 */
const services = testServices(await testDatabase());
const ACCOUNTS = ["acorn", "birch", "willow", "cedar", "aspen"] as const;
type Account = (typeof ACCOUNTS)[number];
for (const account of ACCOUNTS) await setUpAccount(services, account);
const { app, tokens } = testApp(services);

/** Which of the roles may, on an account; the rest is refused. */
type People = (account: Account) => readonly Role[];
type Rule = "anyone" | "help desk" | "operator" | People;

const everybody: People = () => ROLES;
const owners: People = () => ["owner", "billing_admin"];
const readers: People = () => ["owner", "billing_admin", "admin"];
const whoeverSeesTheMeter: People = () => ["owner", "billing_admin", "admin", "agent"];
const askers: People = () => ["admin", "agent"];
/** On an account that the vendor's sales run nobody changes the subscription here. */
const editors: People = (account) => (account === "cedar" ? [] : ["owner", "billing_admin"]);
/** An account's admins write to sales where nobody has another way. */
const inquirers: People = (account) => (account === "cedar" ? readers(account) : owners(account));

const RULES: Record<string, Rule> = {
  "GET /v1/connection": "anyone",
  "GET /v1/viewer": everybody,
  "GET /v1/availability": whoeverSeesTheMeter,
  "GET /v1/subscription": whoeverSeesTheMeter,
  "POST /v1/quotes": owners,
  "GET /v1/quotes/{id}": editors,
  "POST /v1/orders": owners,
  "GET /v1/orders": everybody,
  "GET /v1/orders/{id}": everybody,
  "POST /v1/orders/{id}/undo": everybody,
  "GET /v1/removals": readers,
  "GET /v1/removals/{id}": readers,
  "DELETE /v1/removals/{id}": editors,
  "GET /v1/seat-requests": whoeverSeesTheMeter,
  "POST /v1/seat-requests": askers,
  "GET /v1/seat-requests/{id}": whoeverSeesTheMeter,
  "POST /v1/seat-requests/{id}/approve": owners,
  "POST /v1/seat-requests/{id}/decline": owners,
  "POST /v1/seat-requests/{id}/cancel": askers,
  "POST /v1/sales-inquiries": inquirers,
  "GET /v1/sales-inquiries": readers,
  "GET /v1/sales-inquiries/{id}": readers,
  "POST /v1/sales-inquiries/{id}/ordered": "operator",
  "POST /v1/sales-inquiries/{id}/arrived": "operator",
  "GET /v1/members": readers,
  "GET /v1/reclaimable": readers,
  "GET /v1/usage": readers,
  "GET /v1/ledger": readers,
  "GET /v1/mails": everybody,
  "PUT /v1/mails": everybody,
  "GET /v1/settings": owners,
  "PUT /v1/settings": owners,
  "GET /v1/settings/changes": owners,
  "PUT /v1/assignments/{memberId}": "help desk",
  "PUT /v1/picture": "help desk",
  "GET /v1/admin/accounts": "operator",
  "PUT /v1/admin/accounts/{id}": "operator",
  "GET /v1/admin/accounts/{id}": "operator",
  "DELETE /v1/admin/accounts/{id}": "operator",
  "PUT /v1/admin/accounts/{id}/help-desk": "operator",
  "GET /v1/admin/accounts/{id}/help-desk": "operator",
  "DELETE /v1/admin/accounts/{id}/help-desk": "operator",
  "POST /v1/admin/accounts/{id}/help-desk/picture": "operator",
  "POST /v1/admin/accounts/{id}/help-desk/check": "operator",
};

const document = (await app.inject({ url: "/openapi.json" })).json<{ paths: Record<string, object> }>();
const routes = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
);

const lineOf = (account: Account) => ({ target: accountSetup(account).lines[0]?.target, add: 1 });
const channelOf = (account: Account) => (account === "acorn" || account === "birch" ? "instant" : "subscription");

const bodyOf = (route: string, account: Account): object | undefined =>
  ({
    "POST /v1/quotes": { channel: channelOf(account), lines: [lineOf(account)] },
    "POST /v1/orders": { quoteId: "quo_nobodys" },
    // Another product than the agent's request below: the same would be merged with it.
    "POST /v1/seat-requests": { lines: [{ target: accountSetup(account).lines.at(-1)?.target, add: 1 }] },
    "POST /v1/seat-requests/{id}/approve": { quoteId: "quo_nobodys" },
    "POST /v1/seat-requests/{id}/decline": { reason: "Not this quarter" },
    "POST /v1/sales-inquiries": { name: "Olivia", email: "o@example.com", lines: [], message: "Ten more, please" },
    "POST /v1/sales-inquiries/{id}/arrived": { delivered: [] },
    "PUT /v1/settings": {
      lowThreshold: null,
      cap: null,
      approval: "by_hand",
      reminders: true,
      retentionMonths: 24,
      renewalNoticeDays: 7,
      showLastActive: false,
    },
    "PUT /v1/mails": { lastLicense: false },
    "PUT /v1/assignments/{memberId}": { role: "end_user", status: "active", name: "Ann", sequence: 1 },
    "PUT /v1/picture": { people: 0 },
    "PUT /v1/admin/accounts/{id}": accountSetup("aspen", {
      helpDeskOrigin: "http://oak.localhost:8400",
      identity: { issuer: "http://oak", keysUrl: "http://oak/jwks", clientId: "c" },
    }),
    "PUT /v1/admin/accounts/{id}/help-desk": { kind: "zendesk", apiOrigin: "http://oak.localhost:8400" },
    "POST /v1/admin/accounts/{id}/help-desk/picture": {},
    "POST /v1/admin/accounts/{id}/help-desk/check": {},
  })[route];

const QUERIES: Record<string, string> = {
  "GET /v1/connection": "?helpDesk=http://acorn.localhost:8400",
  "GET /v1/orders": "?open=mine",
};

let calls = 0;
const call = (
  route: string,
  { account = "acorn", id = "nobodys", by }: { account?: Account; id?: string; by?: string } = {},
) => {
  const [method = "", path = ""] = route.split(" ");
  const payload = bodyOf(route, account);
  calls += 1;
  return app.inject({
    method: method as "GET",
    url: path.replace(/\{\w+\}/, id) + (QUERIES[route] ?? ""),
    headers: {
      "idempotency-key": `call-${calls}`,
      "if-match": '"1"',
      ...(by === undefined ? {} : { authorization: by }),
    },
    ...(payload === undefined ? {} : { payload }),
  });
};

/** What there is of each account, by the collection in the path; whoever made it is named below. */
const things = new Map<Account, Record<string, string>>();
for (const account of ACCOUNTS) things.set(account, await furnish(account));

async function furnish(account: Account): Promise<Record<string, string>> {
  const make = async (role: Role, path: string, payload: object) => {
    const made = await app.inject({
      method: "POST",
      url: `/v1/${path}`,
      headers: { authorization: await tokens.member(account, role), "idempotency-key": path, "if-match": '"1"' },
      payload,
    });
    expect(made.statusCode, made.body).toBeLessThan(300);
    return made.json<{ id: string }>().id;
  };
  const request = await make("agent", "seat-requests", { lines: [lineOf(account)] });
  const inquiry = await make("owner", "sales-inquiries", { name: "O", email: "o@a.example", lines: [], message: "Hi" });
  const bought: Record<string, string> = {};
  if (account !== "cedar") {
    const quote = await make("owner", "quotes", { channel: channelOf(account), lines: [lineOf(account)] });
    bought.quotes = quote;
    bought.orders = await make("owner", "orders", { quoteId: quote });
  }
  const now = services.clock.now();
  await services.db
    .insertInto("removals")
    .values({
      id: `rmv_${account}`,
      account_id: account,
      target: lineOf(account).target ?? "",
      quantity: 1,
      direction: "remove",
      state: "waiting",
      takes_effect_at: new Date("2027-01-01T00:00:00Z"),
      member_id: "owner",
      member_name: "The owner",
      acknowledged: [],
      order_id: bought.orders ?? null,
      created_at: now,
      updated_at: now,
    })
    .execute();
  return { ...bought, "seat-requests": request, "sales-inquiries": inquiry, removals: `rmv_${account}` };
}

/** Who finds their account's own thing (the owner's order and quote, the agent's request), where not all who may ask. */
const FOUND_BY: Record<string, readonly Role[]> = {
  "GET /v1/quotes/{id}": ["owner"],
  "GET /v1/orders/{id}": ["owner", "billing_admin", "admin"],
  "POST /v1/orders/{id}/undo": ["owner"],
  "POST /v1/seat-requests/{id}/cancel": ["agent"],
};

const collectionOf = (route: string) => route.split("/")[2] ?? "";
const permitted = (rule: Rule | undefined, account: Account) => (typeof rule === "function" ? rule(account) : []);

test("each route of the document has a rule, and each rule a route", () => {
  expect(Object.keys(RULES).sort()).toEqual([...routes].sort());
});

test("the service has no route that is not in the document, besides the document, the probes, a mail's page, events and the sign-in", () => {
  const served = servedRoutes().filter((route) => !/^(HEAD|OPTIONS) /.test(route));
  const others = ["GET /healthz", "GET /readyz", "GET /metrics", "GET /openapi.json"];
  const ofMails = ["GET /v1/mails/end", "POST /v1/mails/end"];
  const ofEvents = ["POST /v1/help-desk/{account}/events"];
  const signIn = [
    "GET /sign-in/help-desk/{account}",
    "GET /sign-in/{account}/.well-known/openid-configuration",
    "GET /sign-in/{account}/auth",
    "GET /sign-in/{account}/auth/{uid}",
    "GET /sign-in/{account}/jwks",
    "GET /sign-in/{account}/session/end",
    "GET /sign-in/{account}/session/end/success",
    "POST /sign-in/{account}/auth",
    "POST /sign-in/{account}/session/end",
    "POST /sign-in/{account}/session/end/confirm",
    "POST /sign-in/{account}/token",
  ];
  expect(served.sort()).toEqual([...routes, ...others, ...ofMails, ...ofEvents, ...signIn].sort());
});

/** What the router itself knows, read from how it prints its tree. */
function servedRoutes(): string[] {
  const above: string[] = [];
  return app
    .printRoutes({ commonPrefix: false })
    .split("\n")
    .flatMap((line) => {
      const [, branch = "", part = "", methods = ""] = /^([│ ]*[├└]── )(\S*)(?: \((.+)\))?$/.exec(line) ?? [];
      if (branch === "") return [];
      const depth = branch.length / 4 - 1;
      above.length = depth;
      above.push(part);
      const path = above.join("").replace(/:(\w+)/g, "{$1}");
      return methods === "" ? [] : methods.split(", ").map((method) => `${method} ${path}`);
    });
}

describe.each(routes)("%s", (route) => {
  const rule = RULES[route];

  test("without a token", async () => {
    const { statusCode, headers } = await call(route);
    expect(statusCode).toBe(rule !== "anyone" ? 401 : 200);
    if (rule !== "anyone") expect(headers["www-authenticate"]).toBe("Bearer");
  });

  describe.each(ACCOUNTS)("of %s", (account) => {
    test.each(ROLES)("by %s", async (role) => {
      const by = await tokens.member(account, role);
      const foreign = things.get(account === "birch" ? "acorn" : "birch")?.[collectionOf(route)];
      const own = things.get(account)?.[collectionOf(route)];
      const about = route.includes("{id}") ? [foreign, own] : [undefined];
      for (const id of about) {
        if (route.includes("{id}") && id === undefined) continue;
        const { statusCode, body } = await call(route, { account, by, ...(id === undefined ? {} : { id }) });
        const said = `${id === own ? "own" : "foreign"}: ${body}`;
        if (rule === "anyone") {
          expect([200, 404], said).toContain(statusCode);
        } else if (!permitted(rule, account).includes(role)) {
          expect([statusCode, readProblem(JSON.parse(body))?.type], said).toEqual([403, "not-permitted"]);
        } else if (route.includes("{id}") && id === foreign) {
          expect(statusCode, said).toBe(404);
        } else if (id !== undefined && FOUND_BY[route]?.includes(role) === false) {
          expect([403, 404], said).toContain(statusCode);
        } else {
          expect([401, 403, 500, 503], said).not.toContain(statusCode);
          if (route.startsWith("GET")) expect(statusCode, said).toBe(200);
        }
      }
    });

    test("by its help desk", async () => {
      const { statusCode } = await call(route, { account, by: await tokens.helpDesk(account), id: "m-1" });
      if (rule === "help desk") expect(statusCode).toBe(200);
      else if (rule !== "anyone") expect(statusCode).toBe(403);
    });
  });

  test("by the operator", async () => {
    const { statusCode } = await call(route, { by: await tokens.operator(), id: "oak" });
    if (rule === "operator") expect([200, 201, 404]).toContain(statusCode);
    else if (rule !== "anyone") expect(statusCode).toBe(403);
  });
});

test("members of two accounts are apart, though they have one id", async () => {
  const put = async (account: AccountName, sequence: number) =>
    app.inject({
      method: "PUT",
      url: "/v1/assignments/same",
      headers: { authorization: await tokens.helpDesk(account) },
      payload: { role: "agent", status: "active", name: "Same", sequence },
    });
  expect((await put("acorn", 5)).statusCode).toBe(200);
  expect((await put("birch", 1)).statusCode).toBe(200);
  const rows = await services.db
    .selectFrom("members")
    .select(["account_id", "sequence"])
    .where("id", "=", "same")
    .orderBy("account_id")
    .execute();
  expect(rows).toEqual([
    { account_id: "acorn", sequence: 5n },
    { account_id: "birch", sequence: 1n },
  ]);
});
