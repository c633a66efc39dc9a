import * as v from "valibot";
import { signedIn, viewerWith } from "./access.ts";
import { operation } from "./operation.ts";
import { Id } from "./schemas/common.ts";
import { Note, Order } from "./schemas/order.ts";
import { Channel, Quote, QuoteRequestLine } from "./schemas/quote.ts";
import { Subscription } from "./schemas/subscription.ts";

const buyers = viewerWith("buyInstantly", "editSubscription");

/** The rows of the table that a purchase takes. */
export const purchasingOperations = {
  getSubscription: operation("GET /v1/subscription", {
    summary: "What is subscribed, with prices for whoever may see them",
    access: viewerWith("seeMeter"),
    output: Subscription,
  }),
  // Its handler checks capabilities: it says which way to buy is open instead (409), where a bare 403 could not.
  createQuote: operation("POST /v1/quotes", {
    summary: "Price a change",
    access: signedIn,
    body: v.strictObject({
      channel: Channel,
      /** The request that the order would approve: what the channel `approval` starts from. */
      seatRequestId: v.optional(Id),
      lines: v.pipe(v.array(QuoteRequestLine), v.minLength(1), v.maxLength(50)),
    }),
    output: Quote,
    success: [201],
  }),
  getQuote: operation("GET /v1/quotes/{id}", {
    summary: "A quote",
    access: buyers,
    params: { id: Id },
    output: Quote,
  }),
  // A known key is answered before capabilities are looked at (protocol: order of checks), so the handlers of orders
  // check them: whoever pressed and lost the role since still learns what became of it.
  createOrder: operation("POST /v1/orders", {
    summary: "Buy what was quoted",
    access: signedIn,
    headers: { idempotencyKey: "Idempotency-Key", version: "If-Match" },
    body: v.strictObject({
      quoteId: Id,
      note: v.optional(Note),
      /** That whoever would lose a seat at renewal was seen, where the quote asks for it. */
      acknowledged: v.optional(v.literal(true)),
    }),
    output: Order,
    success: [201, 202],
  }),
  getOrder: operation("GET /v1/orders/{id}", {
    summary: "An order and its state",
    access: signedIn,
    params: { id: Id },
    output: Order,
  }),
  undoOrder: operation("POST /v1/orders/{id}/undo", {
    summary: "Undo an order while nobody uses its seats",
    access: signedIn,
    params: { id: Id },
    output: Order,
  }),
  listOrders: operation("GET /v1/orders", {
    summary: "My unfinished orders",
    access: signedIn,
    query: { open: v.literal("mine") },
    output: v.strictObject({ orders: v.array(Order) }),
  }),
} as const;
