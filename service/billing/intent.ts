import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import type { Quote } from "../../shared/api/index.ts";
import { insertAfter } from "../db/insert-after.ts";
import type { Database } from "../db/tables.ts";
import { underLock } from "../db/under-lock.ts";
import type { ViewerCaller } from "../http/handler.ts";
import { claimRequest } from "../requests/order-of-request.ts";
import type { Services } from "../services.ts";
import { leaseUntil } from "./lease.ts";
import type { Standing } from "./lock.ts";
import { lockSubscription, selectCap, selectLocked } from "./lock.ts";
import type { QuotedOrder } from "./order-view.ts";
import { ORDER_COLUMNS, selectOrders } from "./order-view.ts";
import { nextReceipt } from "./receipt.ts";
import { checkAcknowledgement } from "./renewal/acknowledgement.ts";
import { checkStanding } from "./standing.ts";

export interface OrderRequest {
  quoteId: string;
  note: string | null;
  /** That the buyer saw who would lose a seat at renewal. */
  acknowledged: boolean;
  idempotencyKey: string;
  version: string;
}

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

/** What an order is made of. */
export interface Intended {
  quote: Quote;
  request: OrderRequest;
  /** As it was when the order was found right. */
  standing: Standing;
}

/**
 * Writes down that this order is about to be charged, and claims the subscription for it, in one transaction
 * (protocol: order). What it refuses leaves nothing behind, so it binds no key.
 *
 * Resolves with `null` where the subscription has moved on since `standing` was read: look again.
 * Rejects with the problems of `checkStanding` and `checkAcknowledgement`; with `request-closed` where somebody else has
 * ended the request that it would approve.
 */
export async function recordIntent(
  services: Services,
  caller: ViewerCaller,
  intended: Intended,
): Promise<QuotedOrder | null> {
  const { db, pool, clock } = services;
  const { quote, request, standing } = intended;
  const rest = { quote, customer_reference: standing.customer_reference };
  const now = clock.now();
  await checkStanding(db, caller, { standing, quote, version: request.version, now });
  const claiming = (within: Kysely<Database>) => claim(within, services, caller, intended, now);
  const removes = quote.lines.some(({ effective }) => effective === "renewal");
  if (!removes && quote.seatRequestId === undefined) {
    const [order] = await underLock(pool, selectLocked(db, caller.accountId), claiming(db));
    return order === undefined ? null : { ...order, ...rest };
  }
  return db.transaction().execute(async (trx) => {
    await lockSubscription(trx, caller.accountId);
    const order = await claiming(trx).executeTakeFirst();
    if (order === undefined) return null;
    if (removes) await checkAcknowledgement(trx, quote, caller.accountId, request.acknowledged);
    if (quote.seatRequestId !== undefined) await claimRequest(trx, quote.seatRequestId, { order, quote });
    return { ...order, ...rest };
  });
}

/**
 * The order and its claim in one statement, which does nothing unless the subscription is as it was read. Each order
 * leaves its receipt with its claim, so the same last receipt means that none has claimed it since.
 */
function claim(
  db: Kysely<Database>,
  { ids }: Pick<Services, "ids">,
  caller: ViewerCaller,
  { quote, request, standing }: Intended,
  now: Date,
) {
  const id = ids.id("ord");
  const receipt = nextReceipt(standing.last_receipt, now, quote.timeZone);
  return db
    .with("claimed", (update) =>
      update
        .updateTable("subscriptions")
        .set({ claimed_by_order: id, claimed_at: now, last_receipt: receipt, updated_at: now })
        .where("account_id", "=", caller.accountId)
        .where("version", "=", standing.version)
        .where("last_receipt", "is not distinct from", standing.last_receipt)
        .where(({ eb }) => eb(selectCap(db, caller.accountId), "is not distinct from", standing.cap_minor))
        .returning("account_id"),
    )
    .with("made", (insert) =>
      insertAfter(insert, "claimed", "orders", [
        {
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
          attempts: 0,
          next_attempt_at: leaseUntil(now),
          created_at: now,
          updated_at: now,
        },
      ]).returning(ORDER_COLUMNS),
    )
    .selectFrom("made")
    .select(ORDER_COLUMNS);
}

/** Of the body that comes with a key: another one under the same key is refused. */
export function hashOf({ quoteId, note, acknowledged }: Pick<OrderRequest, "quoteId" | "note" | "acknowledged">) {
  return createHash("sha256")
    .update(JSON.stringify(acknowledged ? [quoteId, note, true] : [quoteId, note]))
    .digest("base64url");
}
