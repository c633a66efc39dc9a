import type { Order } from "../../../shared/api/index.ts";
import type { Message, MessageOf, MessageType, TellableInquiry, TellableRequest } from "../messages.ts";

const eur = (amountMinor: number) => ({ amountMinor, currency: "EUR", exponent: 2 });

/** One message of each type for an account, in which everything that a person can write is `name`. */
export function sampleMessages(accountId: string, name: string): Message[] {
  const order: Order = {
    id: "ord_1",
    receipt: "2026-000001",
    state: "provisioned",
    quoteId: "quo_1",
    createdAt: "2026-11-23T12:00:00.000Z",
    updatedAt: "2026-11-23T12:00:00.000Z",
    by: { memberId: "ada", name },
    note: name,
    dueNow: eur(123_456),
    lines: [
      { target: "suite", name: "Suite", from: 12, to: 15, effective: "now" },
      { target: "sell", name: "Sell", from: 4, to: 2, effective: "renewal" },
    ],
    actionUrl: null,
    undoUntil: null,
    // Anything else that an order has by now isn't in the mail.
  } as Order;
  const request: TellableRequest = {
    id: "req_1",
    lines: [{ name: "Suite", add: 3 }],
    people: [
      { memberId: "ada", name, reason: name },
      { memberId: "ben", name: null, reason: null },
    ],
    neededBy: "2026-12-01",
    expiresAt: "2026-12-15T23:30:00.000Z",
    decision: { by: { name }, reason: name },
    price: { dueNow: eur(98_700), renewalChange: eur(543_200) },
  };
  const inquiry: TellableInquiry = {
    id: "inq_1",
    reference: "S-2026-000001",
    by: { name },
    lines: [
      { name: "Suite", add: 5 },
      { name: "Sell", total: 9 },
    ],
    message: name,
  };
  const of = <T extends MessageType>(type: T, subject: string, payload: MessageOf<T>["payload"]) =>
    ({ accountId, type, subject, payload }) as Message;
  const orders = ["created", "charging", "requires_action", "unknown", "paid", "provisioned", "declined"] as const;
  const requests = ["made", "reminded", "approved", "forwarded", "declined", "cancelled", "expired"] as const;
  return [
    ...orders.map((state) => of(`order.${state}`, order.id, { order: { ...order, state } })),
    of("order.expired", order.id, { order: { ...order, state: "expired" } }),
    of("order.undone", order.id, { order: { ...order, state: "undone" } }),
    ...requests.map((event) => of(`request.${event}`, request.id, { request })),
    of("request.superseded", request.id, { request }),
    of("request.undone", request.id, { request }),
    of("request.payment_failed", request.id, { request }),
    of("sales.sent", inquiry.id, { inquiry }),
    of("sales.ordered", inquiry.id, { inquiry }),
    of("sales.arrived", inquiry.id, { inquiry }),
    of("members.demoted", accountId, {
      renewedOn: "2026-12-01",
      members: [
        {
          memberId: "cy",
          name,
          openTickets: 4,
          addedAt: "2026-01-01T00:00:00.000Z",
          becomesEndUser: true,
          products: ["support"],
        },
        {
          memberId: "di",
          name,
          openTickets: null,
          addedAt: "2026-01-01T00:00:00.000Z",
          becomesEndUser: false,
          products: ["sell"],
        },
      ],
    }),
    of("renewal.approaching", accountId, {
      renewal: {
        date: "2026-12-01",
        amount: eur(1_234_567),
        lines: [
          { target: "suite", name: "Suite", renewsAt: 15, peak: 11 },
          { target: "sell", name: "Sell", renewsAt: 2, peak: null },
        ],
      },
    }),
    of("availability.changed", accountId, { account: accountId }),
    of("seats.exhausted", accountId, { product: { id: "support", name: "Support" }, actorId: "ada" }),
  ];
}
