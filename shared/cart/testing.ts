import { vi } from "vitest";
import type { Order, Quote, QuoteRequestLine, SeatApi, Subscription } from "../api/index.ts";
import { Problem, type ProblemType } from "../api/problem.ts";
import { NOW } from "../api/testing.ts";
import { manyLines } from "../api/testing-subscriptions.ts";
import type { Checkout, PurchaseOutcome, PurchaseRecord } from "../checkout/index.ts";
import { summarize } from "../checkout/index.ts";

const usd = (amountMinor: number) => ({ amountMinor, currency: "USD", exponent: 2 });
const SUITE = ["Support", "Guide", "Chat", "Talk", "Explore"];

export function subscriptionOf(more: Partial<Subscription> = {}): Subscription {
  return {
    account: "acorn",
    version: "v1",
    accountKind: "self_service",
    seller: "Acorn Cloud",
    payer: "Acorn Ltd",
    paymentMethod: "invoice",
    paymentNames: { en: "Billed to {payer}, on account" },
    currency: "USD",
    cycle: "month",
    timeZone: "America/New_York",
    period: { start: "2026-11-01T04:00:00Z", end: "2026-12-01T05:00:00Z" },
    renewalDate: "2026-12-01",
    lines: [
      {
        target: "suite",
        kind: "group",
        name: "Suite",
        quantity: 10,
        unitPrice: usd(6900),
        purchasableOnline: true,
        products: SUITE.map((name) => ({ id: name.toLowerCase(), name, kind: "product", purchasableOnline: true })),
      },
    ],
    primaryTarget: "suite",
    productCount: 6,
    ...more,
  };
}

/** The price of `add` more on top of `from`, as the mock has it: 8 of 30 days at $69.00, 20 % tax. */
export function quoteOf(add: number, from = 10, more: Partial<Quote> = {}): Quote {
  const net = Math.round((6900 * add * 8) / 30);
  const tax = Math.round(net * 0.2);
  const to = from + add;
  return {
    id: `quote-${add}-${from}`,
    channel: "instant",
    version: "v1",
    createdAt: new Date(NOW).toISOString(),
    expiresAt: new Date(NOW + 900_000).toISOString(),
    changeAt: new Date(NOW).toISOString(),
    granularity: "day",
    cycle: "month",
    timeZone: "America/New_York",
    seller: "Acorn Cloud",
    payer: "Acorn Ltd",
    paymentMethod: "invoice",
    lines: [
      {
        target: "suite",
        name: "Suite",
        from,
        to,
        effective: "now",
        renewsAt: to,
        unitPrice: usd(6900),
        products: SUITE.map((name) => ({ id: name.toLowerCase(), name, from, to })),
        proration: [{ kind: "charge", quantity: add, amount: usd(net), remaining: 8, whole: 30 }],
        net: usd(net),
        tax: usd(tax),
      },
    ],
    net: usd(net),
    tax: usd(tax),
    taxRateBasisPoints: 2000,
    dueNow: usd(net + tax),
    nextRenewal: { date: "2026-12-01", amount: usd(8280 * to + 4800), change: usd(8280 * add) },
    lockIn: { date: "2026-12-01", removableBy: "customer" },
    wouldDemote: [],
    acknowledgement: false,
    undoSeconds: 0,
    ...more,
  };
}

/** The price of so many more of the lines of `manyLines`, or fewer at renewal: 8 of 30 days, 22 % tax. */
export function quoteOfLines(changes: Record<string, number>, more: Partial<Quote> = {}): Quote {
  const eur = (amountMinor: number) => ({ amountMinor, currency: "EUR", exponent: 2 });
  const lines = manyLines()
    .lines.filter(({ target }) => (changes[target] ?? 0) !== 0)
    .map(({ target, name, quantity, unitPrice, products }): Quote["lines"][number] => {
      const change = changes[target] ?? 0;
      const to = quantity + change;
      const net = change < 0 ? 0 : Math.round(((unitPrice?.amountMinor ?? 0) * change * 8) / 30);
      return {
        ...{ target, name, to },
        from: quantity,
        effective: change < 0 ? "renewal" : "now",
        renewsAt: to,
        unitPrice: unitPrice ?? eur(0),
        products: products.map((product) => ({ id: product.id, name: product.name, from: quantity, to })),
        proration: change < 0 ? [] : [{ kind: "charge", quantity: change, amount: eur(net), remaining: 8, whole: 30 }],
        net: eur(net),
        tax: eur(Math.round(net * 0.22)),
      };
    });
  const [net, tax] = (["net", "tax"] as const).map((part) =>
    lines.reduce((sum, line) => sum + line[part].amountMinor, 0),
  );
  return quoteOf(1, 10, {
    id: `quote-${JSON.stringify(changes)}`.replace(/\W/g, "-"),
    lines,
    net: eur(net ?? 0),
    tax: eur(tax ?? 0),
    taxRateBasisPoints: 2200,
    dueNow: eur((net ?? 0) + (tax ?? 0)),
    nextRenewal: { date: "2026-12-01", amount: eur(15_000_000), change: eur(654_408) },
    ...more,
  });
}

export function orderOf(state: Order["state"], quote = quoteOf(3)): Order {
  return {
    id: "order-1",
    receipt: "2026-1123-07",
    state,
    quoteId: quote.id,
    createdAt: new Date(NOW).toISOString(),
    updatedAt: new Date(NOW).toISOString(),
    by: { memberId: "member-owner", name: "Mara Conti" },
    note: null,
    dueNow: quote.dueNow,
    lines: quote.lines.map(({ target, name, from, to, effective }) => ({ target, name, from, to, effective })),
    actionUrl: state === "requires_action" ? "https://pay.example/confirm" : null,
    undoUntil: null,
    refund: null,
  };
}

export function recordOf(outcome: PurchaseOutcome | null, quote = quoteOf(3)): PurchaseRecord {
  return {
    key: `key-${quote.id}`,
    quoteId: quote.id,
    version: quote.version,
    note: null,
    summary: summarize(quote),
    pressedAt: NOW,
    attempts: 1,
    outcome,
    acknowledged: false,
  };
}

export function problemOf(type: ProblemType, more: object = {}): Problem {
  return new Problem({ type, status: 0, detail: type, ...more });
}

function changeOf(line: QuoteRequestLine, { lines }: Subscription): number {
  if ("add" in line) return line.add;
  return line.total - (lines.find(({ target }) => target === line.target)?.quantity ?? 0);
}

/** A seat service in memory; each call can be told to answer otherwise. */
export function fakeApi(subscription = subscriptionOf()) {
  const purchasing = {
    subscription: vi.fn(async () => subscription),
    quote: vi.fn<NonNullable<SeatApi["purchasing"]>["quote"]>(async ({ lines }) => {
      if (subscription.account !== "birch")
        return quoteOf(lines[0] !== undefined && "add" in lines[0] ? lines[0].add : 0);
      return quoteOfLines(Object.fromEntries(lines.map((line) => [line.target, changeOf(line, subscription)])));
    }),
    order: vi.fn<NonNullable<SeatApi["purchasing"]>["order"]>(),
    orderState: vi.fn<NonNullable<SeatApi["purchasing"]>["orderState"]>(),
    openOrders: vi.fn(async () => []),
    undo: vi.fn<NonNullable<SeatApi["purchasing"]>["undo"]>(async () => orderOf("undone")),
  };
  const unused = () => Promise.reject(problemOf("unreachable"));
  return {
    viewer: { read: unused },
    availability: { read: vi.fn(unused), subscribe: () => () => undefined },
    purchasing,
  } satisfies SeatApi;
}

/** A journal in memory whose one purchase ends as the test says. */
export function fakeCheckout(kept: PurchaseRecord[] = []) {
  const listeners = new Set<(records: PurchaseRecord[]) => void>();
  const outcome: PurchaseOutcome = { kind: "provisioned", order: orderOf("provisioned") };
  const journal: { kept: PurchaseRecord[]; outcome: PurchaseOutcome } = { kept, outcome };
  return Object.assign(journal, {
    listeners,
    confirm: vi.fn<Checkout["confirm"]>(async (quote) => {
      const record = recordOf(journal.outcome, quote);
      journal.kept = [record];
      return record;
    }),
    records: vi.fn<Checkout["records"]>(async () => journal.kept),
    resume: vi.fn<Checkout["resume"]>(async () => undefined),
    acknowledge: vi.fn<Checkout["acknowledge"]>(async () => undefined),
    subscribe(listener: (records: PurchaseRecord[]) => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** What the service said to somebody else who asked. */
    push(records: PurchaseRecord[]) {
      journal.kept = records;
      for (const listener of listeners) listener(records);
    },
  });
}
