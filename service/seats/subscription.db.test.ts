import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { Connection, Subscription, Viewer } from "../../shared/api/index.ts";
import type { Role } from "../../shared/seats/index.ts";
import { type AccountName, setUpAccount } from "../testing/accounts.ts";
import { testApp } from "../testing/app.ts";
import { testDatabase } from "../testing/database.ts";
import { testServices } from "../testing/services.ts";

const services = testServices(await testDatabase());
const ACCOUNTS = ["acorn", "maple", "birch", "willow", "cedar", "aspen"] as const;
for (const account of ACCOUNTS) await setUpAccount(services, account);
const { app, tokens } = testApp(services);

const get = async (url: string, account: AccountName, role: Role) =>
  app.inject({ url, headers: { authorization: await tokens.member(account, role) } });
const subscription = async (account: AccountName, role: Role = "owner") =>
  v.parse(Subscription, (await get("/v1/subscription", account, role)).json());

describe("the subscription", () => {
  test.each([
    ["acorn", 6, "suite", "2026-12-01", "2026-11-01T04:00:00.000Z", "2026-12-01T05:00:00.000Z"],
    ["maple", 7, "suite", "2026-12-01", "2026-10-31T15:00:00.000Z", "2026-11-30T15:00:00.000Z"],
    ["birch", 9, "suite", "2027-07-23", "2026-07-22T22:00:00.000Z", "2027-07-22T22:00:00.000Z"],
    ["willow", 4, "support-suite", "2027-04-06", "2026-04-05T23:00:00.000Z", "2027-04-05T23:00:00.000Z"],
    ["cedar", 8, "suite", "2027-01-01", "2026-01-01T00:00:00.000Z", "2027-01-01T00:00:00.000Z"],
    ["aspen", 2, "support", "2026-12-15", "2026-11-14T23:00:00.000Z", "2026-12-14T23:00:00.000Z"],
  ] as const)(
    "of %s has %i products, and renews in its own time zone",
    async (account, productCount, primaryTarget, renewalDate, start, end) => {
      expect(await subscription(account)).toMatchObject({
        account,
        productCount,
        primaryTarget,
        renewalDate,
        period: { start, end },
      });
    },
  );

  test("names its version, which is its ETag", async () => {
    const { headers } = await get("/v1/subscription", "acorn", "owner");
    expect(headers).toMatchObject({ etag: '"1"', "cache-control": "no-store" });
    expect((await subscription("acorn")).version).toBe("1");
  });

  test("has groups and free products, at one price each", async () => {
    const [suite, privacy] = (await subscription("acorn")).lines;
    expect(suite).toMatchObject({
      target: "suite",
      kind: "group",
      quantity: 10,
      unitPrice: { amountMinor: 6900, currency: "USD", exponent: 2 },
    });
    expect(suite?.products.map(({ id }) => id)).toEqual(["support", "guide", "chat", "talk", "explore"]);
    expect(privacy).toMatchObject({ target: "advanced-data-privacy", kind: "product", quantity: 4 });
    expect((await subscription("maple")).lines[0]?.unitPrice).toEqual({
      amountMinor: 9900,
      currency: "JPY",
      exponent: 0,
    });
  });

  test("says what only sales can add", async () => {
    const { lines } = await subscription("willow");
    expect(lines.map((line) => [line.target, line.purchasableOnline])).toEqual([
      ["support-suite", true],
      ["legacy-sell", false],
    ]);
  });

  test.each([
    ["owner", true],
    ["billing_admin", true],
    ["admin", true],
    ["agent", false],
  ] as const)("shows prices to %s: %s", async (role, shown) => {
    const { lines, renewalAmount } = await subscription("acorn", role);
    for (const line of lines) expect("unitPrice" in line).toBe(shown);
    expect(renewalAmount).toEqual(shown ? { amountMinor: 87_600, currency: "USD", exponent: 2 } : undefined);
  });
});

describe("the viewer", () => {
  test("is told who decides here, and whom to ask at the vendor's", async () => {
    const response = await get("/v1/viewer", "cedar", "agent");
    expect(response.headers["cache-control"]).toBe("no-store");
    expect(v.parse(Viewer, response.json())).toEqual({
      memberId: "agent",
      name: "The agent",
      role: "agent",
      account: { id: "cedar", name: "Cedar", kind: "managed", subscriptionUrl: null },
      capabilities: ["seeMeter", "askDeciders"],
      deciders: [
        { name: "Olivia Owner", role: "owner" },
        { name: "Bill Ling", role: "billing_admin" },
      ],
      salesRepresentative: "Elena Rossi",
    });
  });
});

describe("the connection", () => {
  const find = (helpDesk: string) => app.inject(`/v1/connection?helpDesk=${encodeURIComponent(helpDesk)}`);

  test.each([
    "http://birch.localhost:8400",
    "http://birch.localhost:8400/agent/users/new?x=1#y",
    "HTTP://BIRCH.localhost:8400/",
  ])("of the page %s is its account's", async (page) => {
    expect(v.parse(Connection, (await find(page)).json())).toEqual({
      account: "birch",
      issuer: "http://birch.localhost:8400/oidc",
      clientId: "seatmeter-extension",
    });
  });

  test.each([
    "http://birch.localhost:8401",
    "https://birch.localhost:8400",
    "http://birch.localhost.evil.example:8400",
    "about:blank",
  ])("of %s is not known", async (page) => {
    expect((await find(page)).statusCode).toBe(404);
  });
});
