import type { AccountSetupInput } from "../../shared/api/index.ts";

/** An account of the stand-in help desk: its terms, and how many people sit in it. */
export interface SeedAccount {
  id: string;
  /** How many Support seats its people use when the sandbox is fresh. */
  supportSeatsUsed: number;
  /** How many people, from the first on, also have a product that is not in Support's group. */
  alsoUsed: Readonly<Record<string, number>>;
  /**
   * Whether the seat service reads the account's people from the help desk and signs them in with it, as a real one's; the
   * others push, and have an OpenID provider of their own.
   */
  isConnected?: true;
  terms: Terms;
}

/** What does not depend on where the help desk runs. */
type Terms = Omit<
  AccountSetupInput,
  "helpDeskOrigin" | "identity" | "corsOrigins" | "subscriptionUrl" | "deciders" | "salesEmail" | "webhook"
>;
type Line = AccountSetupInput["lines"][number];
type Product = Line["products"][number];

const SUPPORT: Product = { id: "support", name: "Support", kind: "product" };
const GUIDE: Product = { id: "guide", name: "Guide", kind: "product" };
const CHAT: Product = { id: "chat", name: "Chat", kind: "product" };
const TALK: Product = { id: "talk", name: "Talk", kind: "product" };
const EXPLORE: Product = { id: "explore", name: "Explore", kind: "product" };
const SELL: Product = { id: "sell", name: "Sell", kind: "product" };
const REACH: Product = { id: "reach", name: "Reach", kind: "product" };
const LEGACY_SELL: Product = { id: "legacy-sell", name: "Sell (legacy)", kind: "product", legacySell: true };
const PRIVACY: Product = { id: "advanced-data-privacy", name: "Advanced data privacy", kind: "addon" };
const WORKFORCE: Product = { id: "workforce-management", name: "Workforce management", kind: "addon" };
const QUALITY: Product = { id: "quality-assurance", name: "Quality assurance", kind: "addon" };
const ADVANCED_AI: Product = { id: "advanced-ai", name: "Advanced AI", kind: "addon" };

const SUITE: readonly Product[] = [SUPPORT, GUIDE, CHAT, TALK, EXPLORE];

/** The accounts of the design's sandbox page, in its order. Prices are minor units for one seat and one cycle. */
export const SEED_ACCOUNTS: readonly SeedAccount[] = [
  {
    id: "acorn",
    supportSeatsUsed: 8,
    alsoUsed: { "advanced-data-privacy": 3 },
    terms: {
      name: "Acorn",
      kind: "self_service",
      instantPurchase: true,
      seller: "Acorn Cloud",
      payer: "Acorn Ltd",
      salesRepresentative: null,
      currency: "USD",
      taxRateBasisPoints: 2000,
      cycle: "month",
      cycleAnchor: "2026-01-01",
      timeZone: "America/New_York",
      gateProduct: "support",
      lines: [group("suite", "Suite", 10, 6900, SUITE), free(PRIVACY, 4, 1000)],
    },
  },
  {
    id: "maple",
    supportSeatsUsed: 5,
    alsoUsed: { "workforce-management": 2, "quality-assurance": 2 },
    terms: {
      name: "Maple",
      kind: "self_service",
      instantPurchase: true,
      seller: "Maple Cloud",
      payer: "Maple K.K.",
      salesRepresentative: null,
      currency: "JPY",
      taxRateBasisPoints: 1000,
      cycle: "month",
      cycleAnchor: "2026-01-01",
      timeZone: "Asia/Tokyo",
      gateProduct: "support",
      lines: [group("suite", "Suite", 5, 9900, SUITE), free(WORKFORCE, 3, 3000), free(QUALITY, 2, 4200)],
    },
  },
  {
    id: "birch",
    supportSeatsUsed: 49,
    alsoUsed: { "quality-assurance": 46, "workforce-management": 14, sell: 9 },
    terms: {
      name: "Birch",
      kind: "sales_assisted",
      instantPurchase: true,
      seller: "Birch Cloud",
      payer: "Birch S.p.A.",
      salesRepresentative: "Elena Marchetti",
      language: "it",
      currency: "EUR",
      taxRateBasisPoints: 2200,
      cycle: "year",
      cycleAnchor: "2026-07-23",
      timeZone: "Europe/Rome",
      gateProduct: "support",
      lines: [
        group("suite", "Suite with Advanced AI", 50, 178_800, [...SUITE, ADVANCED_AI]),
        free(QUALITY, 50, 42_000),
        free(WORKFORCE, 20, 30_000),
        free(SELL, 12, 66_000),
      ],
    },
  },
  {
    id: "willow",
    supportSeatsUsed: 11,
    alsoUsed: { "legacy-sell": 4 },
    terms: {
      name: "Willow",
      kind: "sales_assisted",
      instantPurchase: false,
      seller: "Willow Cloud",
      payer: "Willow Retail plc",
      salesRepresentative: "Priya Nair",
      currency: "GBP",
      taxRateBasisPoints: 2000,
      cycle: "year",
      cycleAnchor: "2026-04-06",
      timeZone: "Europe/London",
      gateProduct: "support",
      lines: [
        group("support-guide-talk", "Support, Guide and Talk", 20, 84_000, [SUPPORT, GUIDE, TALK]),
        free(LEGACY_SELL, 5, 60_000),
      ],
    },
  },
  {
    id: "cedar",
    supportSeatsUsed: 25,
    alsoUsed: { sell: 7, reach: 7, "workforce-management": 10 },
    terms: {
      name: "Cedar",
      kind: "managed",
      instantPurchase: false,
      seller: "Cedar Cloud",
      payer: "Cedar Logistics Inc.",
      salesRepresentative: "Marcus Webb",
      currency: "USD",
      taxRateBasisPoints: 0,
      cycle: "year",
      cycleAnchor: "2026-01-01",
      timeZone: "UTC",
      gateProduct: "support",
      lines: [
        group("suite", "Suite", 25, 138_000, SUITE),
        group("sales-suite", "Sales Suite", 8, 90_000, [SELL, REACH]),
        free(WORKFORCE, 12, 36_000),
      ],
    },
  },
  {
    id: "aspen",
    supportSeatsUsed: 2,
    // Two people of its staff work in Chat alone: Support and Chat have seats of their own here.
    alsoUsed: {},
    terms: {
      name: "Aspen",
      kind: "self_service",
      instantPurchase: false,
      seller: "Aspen Cloud",
      payer: "Aspen GmbH",
      salesRepresentative: null,
      currency: "EUR",
      taxRateBasisPoints: 1900,
      cycle: "month",
      cycleAnchor: "2026-01-15",
      timeZone: "Europe/Berlin",
      gateProduct: "support",
      lines: [free(SUPPORT, 3, 1900), free(CHAT, 4, 900)],
    },
  },
  {
    id: "oak",
    supportSeatsUsed: 9,
    alsoUsed: {},
    isConnected: true,
    terms: {
      name: "Oak",
      kind: "self_service",
      instantPurchase: true,
      seller: "Oak Cloud",
      payer: "Oak S.r.l.",
      salesRepresentative: null,
      currency: "EUR",
      taxRateBasisPoints: 2200,
      cycle: "month",
      cycleAnchor: "2026-01-10",
      timeZone: "Europe/Rome",
      gateProduct: "support",
      lines: [group("suite", "Suite", 12, 6500, SUITE)],
    },
  },
];

/** The seed account of this name, if there is one. */
export function seedAccount(id: string): SeedAccount | undefined {
  return SEED_ACCOUNTS.find((account) => account.id === id);
}

/** The products that come with Support: its group's, or itself alone. */
export function supportProducts({ terms }: SeedAccount): string[] {
  const line = terms.lines.find(({ products }) => products.some(({ id }) => id === terms.gateProduct));
  return line?.products.map(({ id }) => id) ?? [];
}

function group(
  target: string,
  name: string,
  quantity: number,
  unitPriceMinor: number,
  products: readonly Product[],
): Line {
  return { target, name, kind: "group", quantity, unitPriceMinor, products: [...products] };
}

function free(product: Product, quantity: number, unitPriceMinor: number): Line {
  return { target: product.id, name: product.name, kind: "product", quantity, unitPriceMinor, products: [product] };
}
