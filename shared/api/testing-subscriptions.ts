import type { Money, Subscription, SubscriptionLine } from "./index.ts";

const eur = (amountMinor: number): Money => ({ amountMinor, currency: "EUR", exponent: 2 });

const GROUP = ["Support", "Guide", "Chat", "Talk", "Explore"];

function lineOf(target: string, name: string, quantity: number, price: number, addOn = false): SubscriptionLine {
  return {
    target,
    kind: "product",
    name,
    quantity,
    unitPrice: eur(price),
    purchasableOnline: true,
    products: [{ id: target, name, kind: addOn ? "addon" : "product", purchasableOnline: true }],
  };
}

/** Nine products in four lines, as birch of the sandbox has them: they need the full form. */
export function manyLines(more: Partial<Subscription> = {}): Subscription {
  const suite = lineOf("suite", "Suite with Advanced AI", 50, 178_800);
  const members = [
    ...GROUP.map((name) => ({ name, kind: "product" as const })),
    { name: "Advanced AI", kind: "addon" as const },
  ];
  return {
    account: "birch",
    version: "v1",
    accountKind: "sales_assisted",
    seller: "Birch Cloud",
    payer: "Birch S.p.A.",
    paymentMethod: "invoice",
    currency: "EUR",
    cycle: "year",
    timeZone: "Europe/Rome",
    period: { start: "2026-07-22T22:00:00Z", end: "2027-07-22T22:00:00Z" },
    renewalDate: "2027-07-23",
    lines: [
      {
        ...suite,
        kind: "group",
        products: members.map(({ name, kind }) => ({
          id: name.toLowerCase().replace(" ", "-"),
          name,
          kind,
          purchasableOnline: true,
        })),
      },
      lineOf("quality-assurance", "Quality assurance", 20, 42_000, true),
      lineOf("workforce-management", "Workforce management", 20, 30_000, true),
      lineOf("sell", "Sell", 12, 66_000),
    ],
    primaryTarget: "suite",
    productCount: 9,
    ...more,
  };
}

/** The same lines, few enough for the short form. */
export function fewProducts(more: Partial<Subscription> = {}): Subscription {
  return manyLines({ productCount: 7, ...more });
}

/** The last line is sold by sales only. */
export function soldBySales(more: Partial<Subscription> = {}): Subscription {
  const { lines } = manyLines();
  return manyLines({
    lines: lines.map((line) => (line.target === "sell" ? { ...line, purchasableOnline: false } : line)),
    ...more,
  });
}
