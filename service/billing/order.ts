import { setTimeout as delay } from "node:timers/promises";
import type { Order, Quote } from "../../shared/api/index.ts";
import { isFinal, serviceProblem } from "../../shared/api/index.ts";
import type { ViewerCaller } from "../http/handler.ts";
import { checkIdempotencyKey } from "../http/idempotency-key.ts";
import { checkChannel } from "./channel.ts";
import { reach } from "./fail-point.ts";
import type { OrderRequest } from "./intent.ts";
import { findByKey, hashOf, recordIntent, selectByKey } from "./intent.ts";
import { leaseUntil } from "./lease.ts";
import type { Standing } from "./lock.ts";
import { selectStanding } from "./lock.ts";
import type { QuotedOrder } from "./order-view.ts";
import { OPEN, selectOrders, UNSETTLED, viewOfOrder } from "./order-view.ts";
import { noSuchQuote, selectQuote } from "./quote.ts";
import type { Till } from "./settle.ts";
import { settle } from "./settle.ts";

export interface PlacedOrder {
  order: Order;
  /** Whether the key had made it before. */
  replayed: boolean;
}

/** As the headers and the body say it, before anything is checked. */
export interface RawOrderRequest {
  quoteId: string;
  note: string | null;
  acknowledged: boolean;
  idempotencyKey: string | undefined;
  /** From `If-Match`, without its quotes. */
  version: string | undefined;
}

/**
 * Buys what was quoted. The checks stand in their order (protocol: order of checks); a refusal leaves no trace.
 *
 * Resolves with the order, which is `provisioned`, or not final where the payment's outcome was not known in time.
 * Rejects with the problems of the protocol; `payment-declined` and `order-running` carry the order's id.
 */
export async function placeOrder(till: Till, caller: ViewerCaller, raw: RawOrderRequest): Promise<PlacedOrder> {
  for (;;) {
    const { quote, known, standing } = await lookUp(till.services, caller, raw);
    if (known !== null) return replay(till, known, raw);
    const request = checkHeaders(raw);
    if (!caller.capabilities.includes("buyInstantly") && !caller.capabilities.includes("editSubscription")) {
      // The channel can't be known without a quote, and a quote can't be had without these.
      checkChannel("instant", caller.capabilities);
    }
    if (quote === null) throw noSuchQuote();
    checkChannel(quote.channel, caller.capabilities);
    checkRemovals(quote, caller);
    const order = await recordIntent(till.services, caller, { quote, request, standing });
    // Another order, or a change of the subscription, was quicker.
    if (order === null) continue;
    await reach(till.services, "after-intent");
    return { order: await settleInTime(till, order), replayed: false };
  }
}

interface Look {
  /** `null` where this person was given none like that. */
  quote: Quote | null;
  /** The order that the key has made before. */
  known: QuotedOrder | null;
  standing: Standing;
}

/** Everything an order is checked against, at one moment. */
async function lookUp(
  { db }: Till["services"],
  caller: ViewerCaller,
  { quoteId, idempotencyKey = "" }: RawOrderRequest,
): Promise<Look> {
  const { quote, isKnown, ...standing } = await selectStanding(db, caller.accountId)
    .select(({ exists }) => [
      selectQuote(db, caller, quoteId).as("quote"),
      exists(selectByKey(db, caller, idempotencyKey)).as("isKnown"),
    ])
    .executeTakeFirstOrThrow();
  const known = isKnown ? ((await findByKey(db, caller, idempotencyKey)) ?? null) : null;
  return { quote, known, standing };
}

/** An order and its state, for its buyer, and for everybody who may buy on the account. Rejects with `not-found`. */
export async function readOrder({ services }: Till, caller: ViewerCaller, id: string): Promise<Order> {
  const order = await selectOrders(services.db)
    .where("orders.id", "=", id)
    .where("orders.account_id", "=", caller.accountId)
    .executeTakeFirst();
  const may = order?.member_id === caller.memberId || caller.capabilities.includes("readLedger");
  if (order === undefined || !may) throw serviceProblem("not-found", "There is no such order.");
  return viewOfOrder(order);
}

/** This person's orders that are not final, newest first. */
export async function readOpenOrders({ services }: Till, caller: ViewerCaller): Promise<Order[]> {
  const orders = await selectOrders(services.db)
    .where("orders.account_id", "=", caller.accountId)
    .where("orders.member_id", "=", caller.memberId)
    .where("orders.state", "in", OPEN)
    .orderBy("orders.created_at", "desc")
    .orderBy("orders.id")
    .execute();
  return orders.map(viewOfOrder);
}

/** Answers a key that has made an order, by how that one stands now. */
async function replay(till: Till, order: QuotedOrder, raw: RawOrderRequest): Promise<PlacedOrder> {
  if (order.request_hash !== hashOf(raw)) {
    throw serviceProblem("idempotency-key-reused", "This idempotency key belongs to an order with different contents.");
  }
  if (isFinal(order.state) || order.state === "unknown" || order.state === "requires_action") {
    return { order: answerOf(order, { replayed: true }), replayed: true };
  }
  // Whichever process worked on it is gone: this request continues from there.
  const taken = await takeOver(till, order);
  if (taken) return { order: await settleInTime(till, order), replayed: true };
  throw serviceProblem("order-running", "This order is being processed right now: ask again in a moment.", {
    retryAfterSeconds: 1,
    orderId: order.id,
  });
}

async function takeOver({ services: { db, clock } }: Till, order: QuotedOrder): Promise<boolean> {
  const now = clock.now();
  const { numUpdatedRows } = await db
    .updateTable("orders")
    .set({ next_attempt_at: leaseUntil(now) })
    .where("id", "=", order.id)
    .where("state", "in", UNSETTLED)
    .where("next_attempt_at", "<=", now)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

function checkHeaders({ quoteId, note, acknowledged, idempotencyKey, version }: RawOrderRequest): OrderRequest {
  const key = checkIdempotencyKey(idempotencyKey);
  if (version === undefined || version === "") {
    throw serviceProblem("version-missing", "Send the quote's version in an If-Match header.");
  }
  return { quoteId, note, acknowledged, idempotencyKey: key, version };
}

/** The account may have come under sales since it was quoted. */
function checkRemovals({ lines }: Quote, { capabilities }: ViewerCaller): void {
  const lower = lines.find(({ effective, from, to }) => effective === "renewal" && to < from);
  if (lower === undefined || capabilities.includes("removeSeats")) return;
  throw serviceProblem("contact-sales", `Only sales can remove licenses of ${lower.name}.`);
}

/** Settles, but answers with what is known after the longest acceptable wait; the rest continues in the background. */
async function settleInTime(till: Till, order: QuotedOrder): Promise<Order> {
  const { config, db, log } = till.services;
  const waiting = new AbortController();
  const settling = settle(till, order).catch((thrown: unknown) => {
    // The reconciler has it next; nobody may take this for a refusal.
    log.error({ orderId: order.id, err: thrown }, "order could not be settled");
    return null;
  });
  const ended = await Promise.race([
    settling,
    delay(config.orderWaitMs, null, { signal: waiting.signal }).catch(() => null),
  ]);
  waiting.abort();
  if (ended !== null) return answerOf(ended);
  const now = await selectOrders(db).where("orders.id", "=", order.id).executeTakeFirstOrThrow();
  return answerOf(now);
}

function answerOf(order: QuotedOrder, how: { replayed?: true } = {}): Order {
  if (order.state === "declined" || order.state === "expired") {
    throw serviceProblem("payment-declined", "The payment was declined: nothing was charged and nothing changed.", {
      orderId: order.id,
      ...how,
    });
  }
  return viewOfOrder(order);
}
