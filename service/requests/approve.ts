import type { Order, SeatRequest } from "../../shared/api/index.ts";
import { invalidField, serviceProblem } from "../../shared/api/index.ts";
import { findByKey } from "../billing/intent.ts";
import type { RawOrderRequest } from "../billing/order.ts";
import { placeOrder } from "../billing/order.ts";
import { readQuote } from "../billing/quote.ts";
import type { Till } from "../billing/settle.ts";
import type { ViewerCaller } from "../http/handler.ts";
import { readSeatRequest } from "./read.ts";

export interface Approved {
  request: SeatRequest;
  order: Order;
  /** Whether the key had placed the order before. */
  replayed: boolean;
}

/**
 * Approves a request by placing the order of a quote that was made for it: priced again, not as it was when somebody
 * asked. The request is `approved` once the order is provisioned, and pending again where the payment is declined.
 *
 * Rejects with the problems of `placeOrder` and `claimRequest`; with `invalid-input` for a quote of something else.
 */
export async function approveSeatRequest(
  till: Till,
  caller: ViewerCaller,
  { id, ...raw }: RawOrderRequest & { id: string },
): Promise<Approved> {
  const { services } = till;
  await readSeatRequest(services, caller, id);
  await checkBelongs(till, caller, { id, ...raw });
  const { order, replayed } = await placeOrder(till, caller, raw);
  return { request: await readSeatRequest(services, caller, id), order, replayed };
}

/** A key answers for the order that it has placed, and a quote is good for the request that it was made for. */
async function checkBelongs(
  { services }: Till,
  caller: ViewerCaller,
  { id, quoteId, idempotencyKey }: RawOrderRequest & { id: string },
): Promise<void> {
  const known = idempotencyKey === undefined ? undefined : await findByKey(services.db, caller, idempotencyKey);
  if (known !== undefined) {
    if (known.seat_request_id === id) return;
    throw serviceProblem("idempotency-key-reused", "This idempotency key belongs to another order.");
  }
  const quote = await readQuote(services, caller, quoteId);
  if (quote.seatRequestId === id) return;
  throw invalidField("quoteId", "a quote for this request");
}
