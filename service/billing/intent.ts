import { createHash } from "node:crypto";
import type { QueryCreator, Transaction } from "kysely";
import type { Quote } from "../../shared/api/index.ts";
import { Problem, serviceProblem } from "../../shared/api/index.ts";
import type { Database } from "../db/tables.ts";
import type { ViewerCaller } from "../http/handler.ts";
import { claimRequest } from "../requests/order-of-request.ts";
import type { Services } from "../services.ts";
import { checkCap } from "../settings/cap.ts";
import { leaseUntil } from "./lease.ts";
import type { QuotedOrder } from "./order-view.ts";
import { ORDER_COLUMNS, selectOrders } from "./order-view.ts";
import { nextReceipt } from "./receipt.ts";
import { checkAcknowledgement } from "./renewal/acknowledgement.ts";

export interface OrderRequest {
  quoteId: string;
  note: string | null;
  /** That the buyer saw who would lose a seat at renewal. */
  acknowledged: boolean;
  idempotencyKey: string;
  version: string;
}

export type Intent = { kind: "made"; order: QuotedOrder } | { kind: "known"; order: QuotedOrder };

type Buyer = Pick<ViewerCaller, "accountId" | "memberId">;

/** The order that this person's key has made, if it has. */
export function findByKey(db: Services["db"], buyer: Buyer, idempotencyKey: string): Promise<QuotedOrder | undefined> {
  return selectByKey(db, buyer, idempotencyKey).executeTakeFirst();
}

/** The query behind it, as a part of a larger one. */
export function selectByKey(db: Services["db"], { accountId, memberId }: Buyer, idempotencyKey: string) {
  return selectOrders(db)
    .where("orders.account_id", "=", accountId)
    .where("orders.member_id", "=", memberId)
    .where("orders.idempotency_key", "=", idempotencyKey);
}

/**
 * Writes down that this order is about to be charged, and claims the subscription for it, in one transaction (contract:
 * one order at a time). What it refuses leaves nothing behind, so it binds no key.
 *
 * Rejects with `order-in-progress`, `version-changed`, `quote-expired`, `cap-exceeded` or `acknowledgement-required`; with
 * `request-closed` where somebody else has ended the request that it would approve.
 */
export function recordIntent(
  services: Services,
  caller: ViewerCaller,
  quote: Quote,
  request: OrderRequest,
): Promise<Intent> {
  const { db, clock, ids } = services;
  return db.transaction().execute(async (trx) => {
    const subscription = await lockSubscription(trx, caller.accountId);
    const now = clock.now();
    // The same key may have come twice at once: the lock has let its first one through by now.
    const known = () => selectByKey(trx, caller, request.idempotencyKey);
    try {
      await checkStanding(trx, caller, { subscription, quote, request, now });
    } catch (refused) {
      const order = refused instanceof Problem ? await known().executeTakeFirst() : undefined;
      if (order === undefined) throw refused;
      return { kind: "known", order };
    }
    const id = ids.id("ord");
    const receipt = nextReceipt(subscription.last_receipt, now, quote.timeZone);
    const made = (insert: QueryCreator<Database>) =>
      insert.insertInto("orders").values({
        id,
        account_id: caller.accountId,
        quote_id: quote.id,
        member_id: caller.memberId,
        member_name: caller.name,
        channel: quote.channel,
        seat_request_id: quote.seatRequestId ?? null,
        state: "charging",
        idempotency_key: request.idempotencyKey,
        request_hash: hashOf(request),
        payment_key: ids.id("pay"),
        receipt,
        note: request.note,
        due_now_minor: BigInt(quote.dueNow.amountMinor),
        next_attempt_at: leaseUntil(now),
        created_at: now,
        updated_at: now,
      });
    const order = await trx
      .with("made", (insert) =>
        made(insert)
          .onConflict((conflict) => conflict.columns(["account_id", "member_id", "idempotency_key"]).doNothing())
          .returning(ORDER_COLUMNS),
      )
      .with("claimed", (update) =>
        update
          .updateTable("subscriptions")
          .from("made")
          .set({ claimed_by_order: id, claimed_at: now, last_receipt: receipt, updated_at: now })
          .where("subscriptions.account_id", "=", caller.accountId),
      )
      .selectFrom("made")
      .select(ORDER_COLUMNS)
      .executeTakeFirst();
    if (order === undefined) return { kind: "known", order: await known().executeTakeFirstOrThrow() };
    if (quote.seatRequestId !== undefined) await claimRequest(trx, quote.seatRequestId, { order, quote });
    return { kind: "made", order: { ...order, quote } };
  });
}

interface Standing {
  subscription: Awaited<ReturnType<typeof lockSubscription>>;
  quote: Quote;
  request: OrderRequest;
  now: Date;
}

/** Whether the order may be placed as things stand under the lock; rejects with what `recordIntent` names. */
async function checkStanding(
  trx: Transaction<Database>,
  caller: ViewerCaller,
  { subscription, quote, request, now }: Standing,
): Promise<void> {
  if (subscription.claimed_by_order !== null) throw await inProgress(trx, caller, subscription.claimed_by_order);
  const version = String(subscription.version);
  if (request.version !== version || quote.version !== version) {
    throw serviceProblem("version-changed", "The subscription has changed since: look at the new numbers first.");
  }
  if (now.getTime() >= Date.parse(quote.expiresAt)) {
    throw serviceProblem("quote-expired", "This price was kept until its time and is no longer: ask for a new one.");
  }
  checkCap(quote, subscription.cap_minor, caller);
  if (quote.lines.some(({ effective }) => effective === "renewal")) {
    await checkAcknowledgement(trx, quote, caller.accountId, request.acknowledged);
  }
}

/** Of the body that comes with a key: another one under the same key is refused. */
export function hashOf({ quoteId, note, acknowledged }: Pick<OrderRequest, "quoteId" | "note" | "acknowledged">) {
  return createHash("sha256")
    .update(JSON.stringify(acknowledged ? [quoteId, note, true] : [quoteId, note]))
    .digest("base64url");
}

/** Locks the row that everything which changes quantities or seats locks first. */
export async function lockSubscription(trx: Transaction<Database>, accountId: string) {
  return trx
    .selectFrom("subscriptions")
    .select(["version", "claimed_by_order", "last_receipt", "exhausted_at", "exhausted_told_at"])
    .select((select) =>
      select
        .selectFrom("settings")
        .select("settings.cap_minor")
        .whereRef("settings.account_id", "=", "subscriptions.account_id")
        .as("cap_minor"),
    )
    .where("account_id", "=", accountId)
    .forUpdate()
    .executeTakeFirstOrThrow();
}

/** Says whose order has claimed the subscription, and since when. */
export async function inProgress(trx: Transaction<Database>, caller: ViewerCaller, orderId: string) {
  const claiming = await trx
    .selectFrom("orders")
    .select(["member_id", "member_name", "created_at"])
    .where("id", "=", orderId)
    .executeTakeFirstOrThrow();
  return serviceProblem("order-in-progress", "Another order is changing this subscription right now.", {
    inProgress: { by: claiming.member_name, since: claiming.created_at.toISOString() },
    retryAfterSeconds: 2,
    ...(claiming.member_id === caller.memberId ? { orderId } : {}),
  });
}
