import * as v from "valibot";
import { describe, expect, test } from "vitest";
import type { QuoteRequestLine } from "../../shared/api/index.ts";
import { Quote } from "../../shared/api/index.ts";
import { testDatabase } from "../testing/database.ts";
import { openDesk } from "./testing/desk.ts";

const database = await testDatabase();
const minor = (money: { amountMinor: number }) => money.amountMinor;

describe("the figures of the mock", () => {
  test("acorn: 3 licenses on 23 November", async () => {
    const desk = await openDesk(database, "acorn");
    const quote = await desk.quote([{ target: "suite", add: 3 }]);
    expect(v.parse(Quote, quote)).toEqual(quote);
    expect(quote.lines).toEqual([
      {
        target: "suite",
        name: "Suite",
        from: 10,
        to: 13,
        effective: "now",
        renewsAt: 13,
        unitPrice: { amountMinor: 6_900, currency: "USD", exponent: 2 },
        products: ["support", "guide", "chat", "talk", "explore"].map((id) => ({
          id,
          name: `${id[0]?.toUpperCase()}${id.slice(1)}`,
          from: 10,
          to: 13,
        })),
        proration: [
          {
            kind: "charge",
            quantity: 3,
            amount: { amountMinor: 5_520, currency: "USD", exponent: 2 },
            remaining: 8,
            whole: 30,
          },
        ],
        net: { amountMinor: 5_520, currency: "USD", exponent: 2 },
        tax: { amountMinor: 1_104, currency: "USD", exponent: 2 },
      },
    ]);
    expect(minor(quote.net)).toBe(5_520);
    expect(minor(quote.tax)).toBe(1_104);
    expect(minor(quote.dueNow)).toBe(6_624);
    expect(quote.nextRenewal).toEqual({
      date: "2026-12-01",
      amount: { amountMinor: 112_440, currency: "USD", exponent: 2 },
      change: { amountMinor: 24_840, currency: "USD", exponent: 2 },
    });
    expect(quote.lockIn).toEqual({ date: "2026-12-01", removableBy: "customer" });
    expect(quote).toMatchObject({
      channel: "instant",
      version: "1",
      createdAt: "2026-11-23T17:33:00.000Z",
      expiresAt: "2026-11-23T17:48:00.000Z",
      changeAt: "2026-11-23T17:33:00.000Z",
      granularity: "day",
      cycle: "month",
      timeZone: "America/New_York",
      paymentMethod: "invoice",
      taxRateBasisPoints: 2_000,
      undoSeconds: 600,
    });
  });

  test("birch: 3 licenses for 242 of 365 days", async () => {
    const quote = await (await openDesk(database, "birch")).quote();
    expect(quote.lines[0]?.proration).toMatchObject([{ remaining: 242, whole: 365 }]);
    expect([quote.net, quote.tax, quote.dueNow].map(minor)).toEqual([355_641, 78_241, 433_882]);
    expect(quote.nextRenewal.date).toBe("2027-07-23");
    expect(quote.lockIn).toEqual({ date: "2027-07-23", removableBy: "sales" });
  });

  test("maple: yen have no minor units", async () => {
    const quote = await (await openDesk(database, "maple")).quote([{ target: "suite", add: 1 }]);
    // 24 November in Tokyo: 7 of 30 days
    expect(quote.lines[0]?.proration).toMatchObject([{ remaining: 7, whole: 30 }]);
    expect(quote.dueNow).toEqual({ amountMinor: 2_541, currency: "JPY", exponent: 0 });
  });
});

describe("lines", () => {
  test("each is rounded and taxed by itself, the total is their sum", async () => {
    const desk = await openDesk(database, "birch");
    const quote = await desk.quote([
      { target: "suite", add: 1 },
      { target: "quality-assurance", total: 21 },
      { target: "workforce-management", add: 1 },
    ]);
    // 1788.00, 420.00 and 300.00 × 242 / 365 = 1185.468…, 278.465…, 198.904…
    expect(quote.lines.map(({ net }) => net.amountMinor)).toEqual([118_547, 27_847, 19_890]);
    expect(quote.lines.map(({ tax }) => tax.amountMinor)).toEqual([26_080, 6_126, 4_376]);
    expect(minor(quote.dueNow)).toBe(118_547 + 27_847 + 19_890 + 26_080 + 6_126 + 4_376);
  });

  test("tax is not taken of the total, where that would differ", async () => {
    const desk = await openDesk(database, "birch");
    const quote = await desk.quote([
      { target: "suite", add: 1 },
      { target: "quality-assurance", add: 1 },
    ]);
    // 22 % of 1463.94 is 322.0668, but 260.80 and 61.26 make 322.06.
    expect([quote.net, quote.tax, quote.dueNow].map(minor)).toEqual([146_394, 32_206, 178_600]);
  });

  test("one that stays as it is falls away", async () => {
    const desk = await openDesk(database, "birch");
    const quote = await desk.quote([
      { target: "suite", total: 51 },
      { target: "sell", total: 10 },
    ]);
    expect(quote.lines.map(({ target }) => target)).toEqual(["suite"]);
  });

  test("seconds, where the account counts them", async () => {
    const desk = await openDesk(database, "acorn", {
      changes: { granularity: "second" },
      now: "2026-11-23T17:33:00.999Z",
    });
    const quote = await desk.quote();
    expect(quote.changeAt).toBe("2026-11-23T17:33:00.000Z");
    // From 1 November 04:00 UTC to 1 December 05:00 UTC
    expect(quote.lines[0]?.proration).toMatchObject([{ remaining: 646_020, whole: 2_595_600 }]);
    expect(minor(quote.net)).toBe(5_152);
  });

  test("the last second of a period costs its last day, and the price does not outlive it", async () => {
    const desk = await openDesk(database, "acorn", { now: "2026-12-01T04:59:59.500Z" });
    const quote = await desk.quote();
    expect(quote.lines[0]?.proration).toMatchObject([{ remaining: 1, whole: 30 }]);
    expect(quote.expiresAt).toBe("2026-12-01T05:00:00.000Z");
  });

  test("the first instant of a period costs all of it", async () => {
    const desk = await openDesk(database, "acorn", { now: "2026-12-01T05:00:00.000Z" });
    const quote = await desk.quote();
    expect(minor(quote.net)).toBe(20_700);
    expect(quote.nextRenewal.date).toBe("2027-01-01");
  });
});

describe("refusals", () => {
  const cases: [string, QuoteRequestLine[], object][] = [
    ["a member of a group", [{ target: "support", add: 3 }], { type: "group-mismatch", status: 422 }],
    [
      "a member beside its group",
      [
        { target: "suite", add: 1 },
        { target: "guide", add: 1 },
      ],
      { type: "group-mismatch" },
    ],
    [
      "an unknown target",
      [
        { target: "suite", add: 1 },
        { target: "unicorns", add: 1 },
      ],
      { type: "invalid-input", status: 400, fields: [{ field: "lines.1.target" }] },
    ],
    [
      "a target twice",
      [
        { target: "suite", add: 1 },
        { target: "suite", total: 20 },
      ],
      { type: "invalid-input", fields: [{ field: "lines.1.target" }] },
    ],
    [
      "more than 9,999",
      [{ target: "suite", add: 9_990 }],
      { type: "invalid-input", fields: [{ field: "lines.0.add" }] },
    ],
    ["the same number", [{ target: "suite", total: 10 }], { type: "nothing-to-change", status: 422 }],
    ["fewer", [{ target: "suite", total: 9 }], { type: "use-subscription-page", status: 409 }],
  ];

  test.each(cases)("%s", async (_, lines, problem) => {
    const desk = await openDesk(database, "acorn");
    await expect(desk.quote(lines)).rejects.toMatchObject({ details: problem });
    expect(
      await desk.services.db.selectFrom("quotes").select("id").where("account_id", "=", desk.accountId).execute(),
    ).toEqual([]);
  });

  test("9,999 in total are the most", async () => {
    const desk = await openDesk(database, "acorn");
    expect((await desk.quote([{ target: "suite", add: 9_989 }])).lines[0]?.to).toBe(9_999);
    await expect(desk.quote([{ target: "suite", add: 9_990 }])).rejects.toMatchObject({ status: 400 });
  });

  test("an amount beyond exact numbers", async () => {
    const lines = [
      {
        target: "support",
        name: "Support",
        kind: "product" as const,
        quantity: 1,
        unitPriceMinor: Number.MAX_SAFE_INTEGER,
        products: [{ id: "support", name: "Support", kind: "product" as const }],
      },
    ];
    const desk = await openDesk(database, "acorn", { changes: { lines } });
    await expect(desk.quote([{ target: "support", add: 9_000 }])).rejects.toMatchObject({
      details: { type: "contact-sales" },
    });
  });

  test("fewer, where sales removes licenses", async () => {
    const desk = await openDesk(database, "birch");
    await expect(desk.quote([{ target: "suite", total: 49 }])).rejects.toMatchObject({
      details: { type: "contact-sales" },
    });
  });

  test("what sales sells, and legacy Sell", async () => {
    const offline = await openDesk(database, "aspen", {
      changes: {
        instantPurchase: true,
        lines: [
          {
            target: "support",
            name: "Support",
            kind: "product",
            quantity: 3,
            unitPriceMinor: 1_900,
            products: [{ id: "support", name: "Support", kind: "product", purchasableOnline: false }],
          },
        ],
      },
    });
    await expect(offline.quote([{ target: "support", add: 1 }])).rejects.toMatchObject({
      details: { type: "contact-sales" },
    });
    const willow = await openDesk(database, "willow", { changes: { instantPurchase: true } });
    await expect(willow.quote([{ target: "legacy-sell", add: 1 }])).rejects.toMatchObject({
      details: { type: "use-subscription-page" },
    });
  });
});

describe("channels", () => {
  const cases = [
    ["acorn", "owner", "instant", null],
    ["acorn", "billing_admin", "subscription", null],
    ["acorn", "owner", "approval", "invalid-input"],
    ["acorn", "admin", "approval", "not-permitted"],
    ["aspen", "owner", "approval", "use-subscription-page"],
    ["willow", "owner", "approval", "contact-sales"],
    ["cedar", "billing_admin", "approval", "contact-sales"],
    ["acorn", "admin", "instant", "not-permitted"],
    ["acorn", "agent", "subscription", "not-permitted"],
    ["acorn", "light_agent", "instant", "not-permitted"],
    ["acorn", "unknown", "instant", "not-permitted"],
    ["birch", "owner", "instant", null],
    ["birch", "owner", "subscription", null],
    ["aspen", "owner", "instant", "use-subscription-page"],
    ["aspen", "owner", "subscription", null],
    ["willow", "owner", "instant", "contact-sales"],
    ["willow", "billing_admin", "subscription", null],
    ["cedar", "owner", "instant", "contact-sales"],
    ["cedar", "owner", "subscription", "contact-sales"],
    ["cedar", "admin", "instant", "not-permitted"],
  ] as const;

  test.each(cases)("%s, %s by %s: %s", async (account, role, channel, problem) => {
    const desk = await openDesk(database, account);
    const quoting = desk.quote(undefined, desk.caller(role), channel);
    if (problem === null) expect((await quoting).channel).toBe(channel);
    else await expect(quoting).rejects.toMatchObject({ details: { type: problem } });
  });
});
