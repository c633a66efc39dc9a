import type { Transaction } from "kysely";
import type { Quote } from "../../shared/api/index.ts";
import { serviceProblem } from "../../shared/api/index.ts";
import type { QuotedOrder } from "../billing/order-view.ts";
import { takesEffectNow } from "../billing/renewal/waiting.ts";
import type { OrderRow } from "../db/tables/orders.ts";
import type { Database } from "../db/tables.ts";
import { nextReminder } from "./deadlines.ts";
import { mergeTwins } from "./merge.ts";
import type { RequestRow } from "./request-row.ts";
import { assertOpen, lockMet, lockRequest, lockWaiting, noSuchRequest } from "./request-row.ts";
import { tellOfRequest } from "./tell.ts";

/**
 * Takes a request for an order that is about to be paid for, in the transaction of its intent: until the order ends
 * nobody can decide about it otherwise. Rejects with `request-closed`, and with `version-changed` where more, or less,
 * is asked for than when the price was given.
 */
export async function claimRequest(
  trx: Transaction<Database>,
  id: string,
  { order, quote }: { order: Pick<OrderRow, "id" | "account_id">; quote: Quote },
): Promise<void> {
  const request = await lockRequest(trx, order.account_id, id);
  if (request === undefined) throw noSuchRequest();
  assertOpen(request);
  if (request.asked_at.getTime() > Date.parse(quote.createdAt)) {
    throw serviceProblem("version-changed", "The request has changed since this price was calculated: check it first.");
  }
  await trx.updateTable("seat_requests").set({ order_id: order.id }).where("id", "=", id).execute();
}

/** Approves the request that an order was for, and ends those whose need the same order met. */
export async function onOrderProvisioned(trx: Transaction<Database>, order: QuotedOrder, now: Date): Promise<void> {
  const added = order.quote.lines.filter(takesEffectNow);
  const left = new Map(added.map(({ target, from, to }) => [target, to - from]));
  const decision = {
    decided_by: order.member_id,
    decided_by_name: order.member_name,
    decided_at: now,
    order_id: order.id,
    updated_at: now,
  };
  const own = await requestOf(trx, order);
  if (own !== undefined) {
    await end(trx, own, { ...decision, state: "approved" });
    const unitPrices = new Map(order.quote.lines.map(({ target, unitPrice }) => [target, unitPrice.amountMinor]));
    await tellOfRequest(trx, "approved", { ...own, ...decision, state: "approved" }, now, { unitPrices });
    take(left, own);
  }
  for (const request of await lockWaiting(trx, order.account_id)) {
    if (!request.lines.every(({ target, add }) => (left.get(target) ?? 0) >= add)) continue;
    await end(trx, request, { ...decision, state: "superseded" });
    await tellOfRequest(trx, "superseded", { ...request, ...decision, state: "superseded" }, now);
    take(left, request);
  }
}

/** The request waits for a decision again; what was asked for meanwhile becomes one with it. */
export async function onOrderDeclined(trx: Transaction<Database>, order: QuotedOrder, now: Date): Promise<void> {
  const own = await requestOf(trx, order);
  if (own === undefined) return;
  const { timeZone } = order.quote;
  const asked = { askedAt: own.created_at, neededBy: own.needed_by, timeZone };
  const waiting = { order_id: null, next_reminder_at: nextReminder(asked, now), updated_at: now };
  await trx.updateTable("seat_requests").set(waiting).where("id", "=", own.id).execute();
  const request = await mergeTwins(trx, { ...own, ...waiting }, now);
  await tellOfRequest(trx, "payment_failed", request, now);
}

/**
 * Says of every request that an undone order had met that its licenses are gone, and tells those who asked. A request ends
 * once: who still needs licenses asks again.
 */
export async function onOrderUndone(trx: Transaction<Database>, order: QuotedOrder, now: Date): Promise<void> {
  const undone = { undone_at: now, updated_at: now };
  for (const request of await lockMet(trx, order)) {
    await trx.updateTable("seat_requests").set(undone).where("id", "=", request.id).execute();
    await tellOfRequest(trx, "undone", { ...request, ...undone }, now);
  }
}

/** The request that this order was taken for; `undefined` where there is none. */
async function requestOf(trx: Transaction<Database>, order: QuotedOrder): Promise<RequestRow | undefined> {
  if (order.seat_request_id === null) return undefined;
  const request = await lockRequest(trx, order.account_id, order.seat_request_id);
  return request?.state === "pending" && request.order_id === order.id ? request : undefined;
}

type Decision = Pick<RequestRow, "decided_by" | "decided_by_name" | "decided_at" | "order_id" | "updated_at"> & {
  state: "approved" | "superseded";
};

async function end(trx: Transaction<Database>, { id }: RequestRow, decision: Decision): Promise<void> {
  await trx.updateTable("seat_requests").set(decision).where("id", "=", id).execute();
}

/** What an order added beyond one request may meet others. */
function take(left: Map<string, number>, { lines }: RequestRow): void {
  for (const { target, add } of lines) left.set(target, (left.get(target) ?? 0) - add);
}
