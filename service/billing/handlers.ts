import type { Order } from "../../shared/api/index.ts";
import { isFinal } from "../../shared/api/index.ts";
import type { Handlers } from "../http/handler.ts";
import type { Services } from "../services.ts";
import { checkFailPoint } from "./fail-point.ts";
import { placeOrder, readOpenOrders, readOrder } from "./order.ts";
import type { Payments } from "./payments/payments.ts";
import { createQuote, readQuote } from "./quote.ts";
import { undoOrder } from "./undo.ts";

type BillingOperation = "createQuote" | "getQuote" | "createOrder" | "getOrder" | "listOrders" | "undoOrder";
type BillingHandlers = Pick<Handlers, BillingOperation>;

/** Quotes and orders over HTTP. */
export function createBillingHandlers(services: Services, payments: Payments = services.payments): BillingHandlers {
  checkFailPoint(services.config.failPoint);
  const till = { services, payments };
  return {
    createQuote: async ({ input, caller }) => {
      const quote = await createQuote(services, caller, input);
      return { kind: "body", status: 201, body: quote, headers: { Location: `/v1/quotes/${quote.id}` } };
    },
    getQuote: async ({ input, caller }) => ({
      kind: "body",
      status: 200,
      body: await readQuote(services, caller, input.id),
    }),
    createOrder: async ({ input, caller }) => {
      const { quoteId, note = null, acknowledged = false, idempotencyKey, version } = input;
      const { order, replayed } = await placeOrder(till, caller, {
        quoteId,
        note,
        acknowledged,
        idempotencyKey,
        version,
      });
      return {
        kind: "body",
        status: isFinal(order.state) ? 201 : 202,
        body: order,
        headers: { ...at(order), ...(replayed ? { "Idempotency-Replayed": "true" } : {}) },
      };
    },
    getOrder: async ({ input, caller }) => ({
      kind: "body",
      status: 200,
      body: await readOrder(till, caller, input.id),
    }),
    listOrders: async ({ caller }) => ({
      kind: "body",
      status: 200,
      body: { orders: await readOpenOrders(till, caller) },
    }),
    undoOrder: async ({ input, caller }) => ({
      kind: "body",
      status: 200,
      body: await undoOrder(till, caller, input.id),
    }),
  };
}

function at(order: Order): Record<string, string> {
  return { Location: `/v1/orders/${order.id}` };
}
