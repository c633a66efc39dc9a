import { vi } from "vitest";
import { Problem, type ProblemType } from "./problem.ts";
import type { SalesInquiry } from "./schemas/sales-inquiry.ts";
import type { SeatRequest } from "./schemas/seat-request.ts";
import type { Subscription } from "./schemas/subscription.ts";
import type { AvailabilitySnapshot, LicenseTicket, RequestsPart, SalesPart, TicketsPart } from "./seat-api.ts";
import { NOW, snapshotOf } from "./testing.ts";

/** What an agent of an invented account, without prices, sees of its subscription. */
export const SUBSCRIPTION: Subscription = {
  account: "maple",
  version: "v1",
  accountKind: "self_service",
  seller: "Maple Cloud",
  payer: "Maple K.K.",
  paymentMethod: "invoice",
  currency: "JPY",
  cycle: "month",
  timeZone: "Asia/Tokyo",
  period: { start: "2026-10-31T15:00:00Z", end: "2026-11-30T15:00:00Z" },
  renewalDate: "2026-12-01",
  lines: [line("suite", "Suite", 5), line("workforce", "Workforce management", 3, false)],
  primaryTarget: "suite",
  productCount: 7,
};

function line(target: string, name: string, quantity: number, purchasableOnline = true): Subscription["lines"][number] {
  const products = [{ id: target, name, kind: "product" as const, purchasableOnline }];
  return { target, kind: "product", name, quantity, purchasableOnline, products };
}

export function requestOf(more: Partial<SeatRequest> = {}): SeatRequest {
  const at = new Date(NOW).toISOString();
  return {
    id: "req_1",
    state: "pending",
    lines: [{ target: "suite", name: "Suite", add: 2 }],
    people: [{ memberId: "member-agent", name: "Mara Conti", reason: "Two start", neededBy: null, askedAt: at }],
    neededBy: null,
    createdAt: at,
    updatedAt: at,
    expiresAt: "2026-12-07T12:00:00Z",
    approving: false,
    decision: null,
    undoneAt: null,
    supersededBy: null,
    ...more,
  };
}

/** Ended by the owner, or by nobody. */
export function endedBy(name: string | null, reason: string | null = null): Pick<SeatRequest, "decision"> {
  const by = name === null ? null : { memberId: "member-owner", name };
  return { decision: { by, at: "2026-11-23T12:05:00Z", reason } };
}

export function inquiryOf(more: Partial<SalesInquiry> = {}): SalesInquiry {
  return {
    id: "inq_1",
    reference: "N5WG-PGDW",
    state: "sent",
    by: { memberId: "member-owner", name: "Mara Conti" },
    lines: [{ target: "suite", name: "Suite", add: 10 }],
    message: "Ten, <b>please</b>",
    seatRequestId: null,
    createdAt: new Date(NOW).toISOString(),
    orderedAt: null,
    arrivedAt: null,
    ...more,
  };
}

export function ticketOf(more: Partial<LicenseTicket> = {}): LicenseTicket {
  return {
    id: "42",
    subject: "2 more agent licenses",
    isOpen: true,
    createdAt: new Date(NOW).toISOString(),
    key: null,
    ...more,
  };
}

export function problemOf(type: ProblemType): Problem {
  return new Problem({ type, status: 0, detail: type });
}

/** A seat service in memory that asks and is asked; each call can be told to answer otherwise. */
export function fakeAsking(subscription = SUBSCRIPTION) {
  const listeners = new Set<(snapshot: AvailabilitySnapshot) => void>();
  const unused = () => Promise.reject(problemOf("unreachable"));
  return {
    availability: {
      read: vi.fn<() => Promise<AvailabilitySnapshot>>(unused),
      subscribe(listener: (snapshot: AvailabilitySnapshot) => void) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    purchasing: {
      ...{ quote: unused, order: unused, orderState: unused, openOrders: unused, undo: unused },
      subscription: vi.fn(async () => subscription),
    },
    requests: {
      list: vi.fn<RequestsPart["list"]>(async () => ({ items: [], nextCursor: null })),
      read: vi.fn<RequestsPart["read"]>(async () => requestOf()),
      create: vi.fn<RequestsPart["create"]>(async () => requestOf()),
      cancel: vi.fn<RequestsPart["cancel"]>(async () => requestOf({ state: "cancelled" })),
      decline: vi.fn<RequestsPart["decline"]>(async ({ reason }) =>
        requestOf({ state: "declined", ...endedBy("Mara Conti", reason) }),
      ),
    },
    sales: {
      list: vi.fn<SalesPart["list"]>(async () => ({ items: [], nextCursor: null })),
      follow: vi.fn<SalesPart["follow"]>(async () => inquiryOf()),
      inquire: vi.fn<SalesPart["inquire"]>(async () => inquiryOf()),
    },
    tickets: {
      open: vi.fn<TicketsPart["open"]>(async () => []),
      read: vi.fn<TicketsPart["read"]>(async () => ticketOf()),
      create: vi.fn<TicketsPart["create"]>(async ({ subject }) => ticketOf({ subject })),
    },
    listeners,
    /** The poll has read that requests changed then. */
    push(changedAt: string) {
      const snapshot = snapshotOf(5, 5);
      const requests = { toDecide: 0, mine: 1, changedAt };
      for (const listener of listeners) {
        listener({ ...snapshot, availability: { ...snapshot.availability, requests } });
      }
    },
  };
}

/** What is kept, as JSON, which is what storages keep. */
export function fakeDraft(kept: object | null = null) {
  let text = JSON.stringify(kept);
  return {
    load: vi.fn(async (): Promise<unknown> => JSON.parse(text)),
    save: vi.fn(async (draft: object | null) => {
      text = JSON.stringify(draft);
    }),
    get kept(): Record<string, unknown> | null {
      return JSON.parse(text);
    },
  };
}
