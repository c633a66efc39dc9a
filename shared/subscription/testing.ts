import { vi } from "vitest";
import type {
  InsightsPart,
  LedgerEntry,
  MailsPart,
  Member,
  ProblemType,
  Reclaimable,
  Removal,
  SeatApi,
  Settings,
  SettingsPart,
  Subscription,
  Usage,
} from "../api/index.ts";
import { Problem } from "../api/index.ts";
import { NOW } from "../api/testing.ts";

const usd = (amountMinor: number) => ({ amountMinor, currency: "USD", exponent: 2 });
const SUITE = ["Support", "Guide", "Chat"];

/** What an invented account has subscribed: a group of three and a product of its own. */
export function subscriptionOf(more: Partial<Subscription> = {}): Subscription {
  return {
    account: "acorn",
    version: "v1",
    accountKind: "self_service",
    seller: "Acorn Cloud",
    payer: "Acorn <i>Ltd</i>",
    paymentMethod: "invoice",
    paymentNames: { en: "Billed to {payer}, on account" },
    currency: "USD",
    cycle: "month",
    timeZone: "America/New_York",
    period: { start: "2026-11-01T04:00:00Z", end: "2026-12-01T05:00:00Z" },
    renewalDate: "2026-12-01",
    renewalAmount: usd(87_600),
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
      {
        target: "privacy",
        kind: "product",
        name: "Privacy",
        quantity: 4,
        unitPrice: usd(1000),
        purchasableOnline: false,
        products: [{ id: "privacy", name: "Privacy", kind: "addon", purchasableOnline: false }],
      },
    ],
    primaryTarget: "suite",
    productCount: 4,
    ...more,
  };
}

export function usageOf(forecast: Partial<Usage["forecast"]> = {}, days = 30): Usage {
  return {
    product: "support",
    name: "Support",
    timeZone: "America/New_York",
    from: "2026-10-25",
    to: "2026-11-23",
    asOf: new Date(NOW).toISOString(),
    days: Array.from({ length: days }, (_, day) => ({
      date: new Date(NOW - (days - 1 - day) * 86_400_000).toISOString().slice(0, 10),
      peak: 5 + Math.floor(day / 10),
      purchased: 10,
    })),
    forecast: {
      runsOutOn: "2027-01-07",
      reason: null,
      method: {
        name: "theil_sen",
        windowDays: 90,
        days,
        spanDays: days - 1,
        growthPerDay: 0.1,
        horizonDays: 365,
        inUse: 8,
        purchased: 10,
      },
      ...forecast,
    },
  };
}

export function entryOf(id: number, more: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    id: String(id),
    at: new Date(NOW - id * 3_600_000).toISOString(),
    kind: "purchase",
    by: { memberId: "member-owner", name: "Mara Conti" },
    target: "suite",
    name: "Suite",
    before: 7,
    after: 10,
    amount: usd(6624),
    version: "v1",
    orderId: "ord_1",
    receipt: "2026-1123-07",
    note: "PO 4711",
    seatRequestId: null,
    reasons: ["Giulia starts on Monday"],
    removalId: null,
    salesInquiryId: null,
    ...more,
  };
}

export const suspended: Reclaimable = {
  memberId: "7",
  name: "Omar <b>Haddad</b>",
  role: "agent",
  products: ["support", "guide", "chat"],
  savesYearly: { amountMinor: 66_000, currency: "USD", exponent: 2 },
  addedAt: "2026-01-05T09:00:00.000Z",
  evidence: [{ kind: "suspended" }],
};

export const removal: Removal = {
  id: "rem_1",
  target: "suite",
  name: "Suite",
  direction: "remove",
  quantity: 3,
  state: "waiting",
  takesEffectAt: "2026-12-01T05:00:00Z",
  date: "2026-12-01",
  by: { memberId: "member-owner", name: "Mara Conti" },
  orderId: "ord_2",
  createdAt: new Date(NOW).toISOString(),
  updatedAt: new Date(NOW).toISOString(),
  wouldDemote: [
    {
      memberId: "9",
      name: "Tomás <i>Rivera</i>",
      openTickets: 3,
      addedAt: "2026-11-20T09:00:00.000Z",
      becomesEndUser: true,
      products: ["support"],
    },
  ],
  acknowledged: ["9"],
  applied: null,
  lost: null,
};

export function memberOf(id: number, more: Partial<Member> = {}): Member {
  return {
    memberId: String(id),
    name: `Person ${id}`,
    role: "agent",
    status: "active",
    productRoles: [],
    products: ["support", "guide", "chat"],
    addedAt: "2026-01-05T09:00:00.000Z",
    openTickets: null,
    ...more,
  };
}

export const settings: Settings = {
  lowThreshold: null,
  cap: null,
  approval: "by_hand",
  reminders: true,
  retentionMonths: 24,
  renewalNoticeDays: 7,
  showLastActive: false,
  demotionOrder: "added",
  version: "1",
  changed: null,
};

export function problemOf(type: ProblemType): Problem {
  return new Problem({ type, status: 0, detail: type });
}

/** A seat service in memory; each call can be told to answer otherwise. */
export function fakeService(subscription = subscriptionOf()) {
  const nothing = { items: [], nextCursor: null };
  const unused = () => Promise.reject(problemOf("unreachable"));
  const purchasing = {
    subscription: vi.fn(async () => subscription),
    quote: unused,
    order: unused,
    orderState: unused,
    openOrders: async () => [],
    undo: unused,
    waitingRemovals: vi.fn<() => Promise<Removal[]>>(async () => []),
    cancelRemoval: vi.fn<(id: string) => Promise<Removal>>(async () => ({ ...removal, state: "cancelled" as const })),
  };
  const insights = {
    members: vi.fn<InsightsPart["members"]>(async () => nothing),
    reclaimable: vi.fn<InsightsPart["reclaimable"]>(async () => nothing),
    usage: vi.fn<InsightsPart["usage"]>(async () => usageOf()),
    ledger: vi.fn<InsightsPart["ledger"]>(async () => nothing),
    ledgerCsv: vi.fn<InsightsPart["ledgerCsv"]>(async () => new Blob(["at,kind\r\n"])),
  };
  const settingsPart = {
    read: vi.fn<SettingsPart["read"]>(async () => settings),
    change: vi.fn<SettingsPart["change"]>(async (draft) => ({ ...settings, ...draft, version: "2" })),
    changes: vi.fn<SettingsPart["changes"]>(async () => nothing),
  };
  const mails = {
    read: vi.fn<MailsPart["read"]>(async () => ({ lastLicense: true, address: "olivia@acorn.example" })),
    change: vi.fn<MailsPart["change"]>(async (draft) => ({ ...draft, address: "olivia@acorn.example" })),
  };
  return {
    viewer: { read: unused },
    availability: { read: unused, subscribe: () => () => undefined },
    purchasing,
    insights,
    settings: settingsPart,
    mails,
  } satisfies SeatApi;
}
