import type { Transaction } from "kysely";
import type { Order, QuoteLine } from "../../shared/api/index.ts";
import { serviceProblem } from "../../shared/api/index.ts";
import { changeNotice } from "../db/notify.ts";
import type { Database } from "../db/tables.ts";
import type { ViewerCaller } from "../http/handler.ts";
import { outboxRows } from "../outbox/append.ts";
import type { Message } from "../outbox/messages.ts";
import { onOrderUndone } from "../requests/order-of-request.ts";
import { recordExhaustion } from "../seats/exhaustion.ts";
import type { ProductSeats } from "../seats/seat-counts.ts";
import { readSeatCounts, remainingOf } from "../seats/seat-counts.ts";
import type { Services } from "../services.ts";
import { reach } from "./fail-point.ts";
import { leaseUntil } from "./lease.ts";
import { lockSubscription } from "./lock.ts";
import type { QuotedOrder } from "./order-view.ts";
import { selectOrders, viewOfOrder } from "./order-view.ts";
import { refund } from "./refund.ts";
import { undoWaiting } from "./renewal/undo.ts";
import { takesEffectNow } from "./renewal/waiting.ts";
import type { Till } from "./settle.ts";
import { inProgress } from "./standing.ts";

/**
 * Takes the whole of an order back, as long as nobody uses its seats (domain: undo): the seats at once, then the
 * money, which is given back sooner or later even where the provider does not answer now. Undoing twice is undoing once.
 *
 * Resolves with the order, `undone`. Rejects with `not-found`, with `not-permitted` for whoever did not buy it, with
 * `order-in-progress` while another order is changing the subscription, and with `undo-not-possible`, which says why.
 */
export async function undoOrder(till: Till, caller: ViewerCaller, id: string): Promise<Order> {
  const { services } = till;
  const { order, fresh } = await takeBack(services, caller, id);
  if (!fresh || order.refund !== "pending") return viewOfOrder(order);
  await reach(services, "after-undo");
  const refunded = await refund(till, order);
  return viewOfOrder(refunded ? { ...order, refund: "done" } : order);
}

function takeBack(
  services: Services,
  caller: ViewerCaller,
  id: string,
): Promise<{ order: QuotedOrder; fresh: boolean }> {
  const { db, clock } = services;
  return db.transaction().execute(async (trx) => {
    const subscription = await lockSubscription(trx, caller.accountId);
    const order = await readOwn(trx, caller, id);
    if (order.state === "undone") return { order, fresh: false };
    const now = clock.now();
    assertInTime(order, now);
    if (subscription.claimed_by_order !== null) throw await inProgress(trx, caller, subscription.claimed_by_order);
    const version = subscription.version + 1n;
    const given = order.quote.lines.filter(takesEffectNow);
    const before = await readSeatCounts(trx, caller.accountId, now);
    for (const line of given) assertUnused(line, before);
    if (!(await undoWaiting(trx, order, now))) {
      throw notPossible("This order can no longer be undone: what it changed has been renewed.");
    }
    for (const line of given) await giveBack(trx, order, line, { version, now });
    await recordExhaustion(trx, caller.accountId, {
      ...(await leftOfGate(trx, caller.accountId, before, now)),
      actorId: caller.memberId,
      cause: "number",
      now,
    });
    const undone = await finishUndo(trx, order, { version, now });
    await onOrderUndone(trx, order, now);
    return { order: undone, fresh: true };
  });
}

async function readOwn(trx: Transaction<Database>, caller: ViewerCaller, id: string): Promise<QuotedOrder> {
  const order = await selectOrders(trx)
    .where("orders.id", "=", id)
    .where("orders.account_id", "=", caller.accountId)
    .executeTakeFirst();
  if (order?.member_id === caller.memberId) return order;
  if (order === undefined || !caller.capabilities.includes("readLedger")) {
    throw serviceProblem("not-found", "There is no such order.");
  }
  throw serviceProblem("not-permitted", `Only ${order.member_name}, who bought these licenses, can undo it.`);
}

function assertInTime({ state, undo_until }: QuotedOrder, now: Date): void {
  if (state !== "provisioned") throw notPossible("This order has not given any licenses, so there is nothing to undo.");
  if (undo_until === null || now >= undo_until) {
    throw notPossible("The time in which this order could be undone is over.");
  }
}

/** Seats are interchangeable: it is enough that this many are free, whoever came when. */
function assertUnused({ target, name, from, to }: QuoteLine, seats: readonly ProductSeats[]): void {
  const products = seats.filter((product) => product.target === target);
  if (products.length === 0) throw notPossible(`${name} is no longer part of this subscription.`);
  const free = Math.min(...products.map(({ remaining }) => remaining));
  if (free >= to - from) return;
  const inUse = to - from - Math.max(0, free);
  throw notPossible(
    `Of the ${to - from} licenses of ${name} that were added, ${inUse} ${inUse === 1 ? "is" : "are"} now in use.`,
  );
}

interface Moment {
  /** Of the subscription, from now on. */
  version: bigint;
  now: Date;
}

async function giveBack(trx: Transaction<Database>, order: QuotedOrder, line: QuoteLine, at: Moment): Promise<void> {
  const { target, from, to, net, tax } = line;
  const { quantity } = await trx
    .updateTable("subscription_lines")
    .set((set) => ({ quantity: set("quantity", "-", to - from) }))
    .where("account_id", "=", order.account_id)
    .where("target", "=", target)
    .returning("quantity")
    .executeTakeFirstOrThrow();
  const { currency, exponent } = order.quote.dueNow;
  await trx
    .insertInto("ledger")
    .values({
      account_id: order.account_id,
      at: at.now,
      kind: "undo",
      actor_id: order.member_id,
      target,
      quantity_before: quantity + to - from,
      quantity_after: quantity,
      amount_minor: -(BigInt(net.amountMinor) + BigInt(tax.amountMinor)),
      currency,
      exponent,
      version: at.version,
      order_id: order.id,
      seat_request_id: order.seat_request_id,
    })
    .execute();
}

/** Seats of the gate product that were left, and that are left now. */
async function leftOfGate(trx: Transaction<Database>, accountId: string, before: readonly ProductSeats[], now: Date) {
  const { gate_product: gate } = await trx
    .selectFrom("accounts")
    .select("gate_product")
    .where("id", "=", accountId)
    .executeTakeFirstOrThrow();
  const after = await readSeatCounts(trx, accountId, now);
  return { before: remainingOf(before, gate), after: remainingOf(after, gate) };
}

async function finishUndo(trx: Transaction<Database>, order: QuotedOrder, { version, now }: Moment) {
  const { account_id: accountId } = order;
  const pending = order.due_now_minor !== 0n;
  const result = {
    state: "undone" as const,
    refund: pending ? ("pending" as const) : null,
    attempts: 0,
    // Whoever undoes it gives the money back first; the job, where that one is gone.
    next_attempt_at: pending ? leaseUntil(now) : null,
    updated_at: now,
  };
  const undone: QuotedOrder = { ...order, ...result };
  const messages: Message[] = [
    { accountId, type: "order.undone", subject: order.id, payload: { order: viewOfOrder(undone) } },
    { accountId, type: "availability.changed", subject: accountId, payload: { account: accountId } },
  ];
  await trx
    .with("undone", (update) => update.updateTable("orders").set(result).where("id", "=", order.id))
    .with("newer", (update) =>
      update.updateTable("subscriptions").set({ version, updated_at: now }).where("account_id", "=", accountId),
    )
    .with("told", (insert) => outboxRows(insert, messages, now))
    .selectNoFrom(changeNotice(accountId).as("noticed"))
    .execute();
  return undone;
}

function notPossible(why: string) {
  return serviceProblem("undo-not-possible", why);
}
