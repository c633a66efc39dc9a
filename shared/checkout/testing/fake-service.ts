import type { Order, OrderState, PlaceOrder, ProblemDetails, PurchasingPart, Quote } from "../../api/index.ts";
import { Problem, SERVICE_PROBLEMS, type ServiceProblemType } from "../../api/index.ts";

/** What one call meets; without one it is answered. */
export type Fault =
  /** The connection breaks before the order was made, or after. */
  | "lost_before"
  | "lost_after"
  /** A refusal of the service, or what a proxy says in its place. */
  | { refuse: ServiceProblemType; bare?: true };

export interface FakeService extends Pick<PurchasingPart, "order" | "orderState"> {
  /** What the next calls meet, in order. */
  faults: Fault[];
  /** Each order call, as it came. */
  calls: PlaceOrder[];
  asked: string[];
  /** Orders by key: what the service has charged. */
  orders: Map<string, Order>;
  /** How orders stand when they are made. */
  state: OrderState;
  /** Holds answers back until called. */
  hold(): () => void;
}

/** A seat service as the journal knows it: one key, one order. */
export function fakeService(): FakeService {
  let gate = Promise.resolve();

  const service: FakeService = {
    faults: [],
    calls: [],
    asked: [],
    orders: new Map(),
    state: "provisioned",
    hold() {
      let release = () => {};
      gate = new Promise((resolve) => {
        release = resolve;
      });
      return () => release();
    },
    async order(request) {
      service.calls.push(request);
      await gate;
      const fault = service.faults.shift();
      if (fault === "lost_before") throw lost();
      if (typeof fault === "object") throw refusal(fault);
      const known = service.orders.get(request.idempotencyKey);
      const order = known ?? orderOf(request, service.state, service.orders.size);
      service.orders.set(request.idempotencyKey, order);
      if (fault === "lost_after") throw lost();
      return order;
    },
    async orderState(id) {
      service.asked.push(id);
      const fault = service.faults.shift();
      if (typeof fault === "object") throw refusal(fault);
      if (fault !== undefined) throw lost();
      const order = [...service.orders.values()].find((made) => made.id === id);
      if (order === undefined) throw refusal({ refuse: "not-found" });
      return order;
    },
  };
  return service;
}

export function quoteOf(id: string): Quote {
  const money = { amountMinor: 6_624, currency: "USD", exponent: 2 };
  const at = "2026-11-23T17:33:00.000Z";
  return {
    id,
    channel: "instant",
    version: "1",
    createdAt: at,
    expiresAt: at,
    changeAt: at,
    granularity: "day",
    cycle: "month",
    timeZone: "UTC",
    seller: "Acorn Cloud",
    payer: "Acorn Ltd",
    paymentMethod: "invoice",
    lines: [
      {
        target: "suite",
        name: "Suite",
        from: 10,
        to: 13,
        effective: "now",
        renewsAt: 13,
        unitPrice: money,
        products: [],
        proration: [],
        net: money,
        tax: money,
      },
    ],
    net: money,
    tax: money,
    taxRateBasisPoints: 2_000,
    dueNow: money,
    nextRenewal: { date: "2026-12-01", amount: money, change: money },
    lockIn: { date: "2026-12-01", removableBy: "customer" },
    wouldDemote: [],
    acknowledgement: false,
    undoSeconds: 0,
  };
}

function orderOf({ quoteId, note }: PlaceOrder, state: OrderState, count: number): Order {
  const quote = quoteOf(quoteId);
  return {
    id: `order-${count + 1}`,
    receipt: `2026-1123-0${count + 1}`,
    state,
    quoteId,
    createdAt: quote.createdAt,
    updatedAt: quote.createdAt,
    by: { memberId: "owner", name: "Olivia Owner" },
    note: note ?? null,
    dueNow: quote.dueNow,
    lines: [{ target: "suite", name: "Suite", from: 10, to: 13, effective: "now" }],
    actionUrl: null,
    undoUntil: null,
    refund: null,
  };
}

function lost(): Problem {
  return new Problem({ type: "unreachable", status: 0, detail: "" });
}

function refusal({ refuse, bare }: { refuse: ServiceProblemType; bare?: true }): Problem {
  const details: ProblemDetails = { type: refuse, status: SERVICE_PROBLEMS[refuse], detail: "" };
  return new Problem(bare ? { ...details, bare } : details);
}
