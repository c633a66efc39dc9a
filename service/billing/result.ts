import type { QueryCreator, Transaction } from "kysely";
import { sql } from "kysely";
import type { QuoteLine } from "../../shared/api/index.ts";
import { changeNotice } from "../db/notify.ts";
import type { Database } from "../db/tables.ts";
import { outboxRows } from "../outbox/append.ts";
import type { Message } from "../outbox/messages.ts";
import { onOrderDeclined, onOrderProvisioned } from "../requests/order-of-request.ts";
import type { Services } from "../services.ts";
import { reach } from "./fail-point.ts";
import { lockSubscription } from "./intent.ts";
import type { QuotedOrder } from "./order-view.ts";
import { viewOfOrder } from "./order-view.ts";
import type { PaymentProvider } from "./payments/provider.ts";
import { replaceWaiting, takesEffectNow } from "./renewal/waiting.ts";
import { undoUntil } from "./undo-window.ts";

interface Payment {
  provider: PaymentProvider["name"];
  reference: string;
}

/**
 * Records the charge and gives the seats, in one commit with ledger and outbox; what takes effect at renewal begins to
 * wait for it. `payment` is `null` where nothing was due.
 *
 * Resolves with the order as it is then; does nothing, and resolves with `null`, where all that was done before.
 */
export async function provision(
  services: Services,
  order: QuotedOrder,
  payment: Payment | null,
): Promise<QuotedOrder | null> {
  const { db, clock } = services;
  return db.transaction().execute(async (trx) => {
    const subscription = await lockUnsettled(trx, order);
    if (subscription === null) return null;
    const now = clock.now();
    const version = subscription.version + 1n;
    const changing = order.quote.lines.filter(takesEffectNow);
    if (changing.length > 0) await recordPurchase(trx, services, order, { lines: changing, version, payment });
    await replaceWaiting(trx, services, order);
    const result = { state: "provisioned" as const, provisioned_at: now, undo_until: undoUntil(order.quote, now) };
    const { ended, asked } = await finish(trx, order, now, result, { version });
    if (asked) await onOrderProvisioned(trx, order, now);
    if (subscription.exhausted_at !== null || subscription.exhausted_told_at !== null)
      await clearExhausted(trx, order.account_id, now);
    await reach(services, "before-result");
    return ended;
  });
}

/** Ends the order without seats and lets go of the subscription; its version stays, since nothing changed. */
export async function decline(
  { db, clock }: Services,
  order: QuotedOrder,
  reason: string,
): Promise<QuotedOrder | null> {
  return db.transaction().execute(async (trx) => {
    if ((await lockUnsettled(trx, order)) === null) return null;
    const now = clock.now();
    const { ended } = await finish(trx, order, now, { state: "declined", decline_reason: reason }, {});
    await onOrderDeclined(trx, order, now);
    return ended;
  });
}

/** Locks the subscription, then sees whether the order still waits for its result; `null` where it has one. */
async function lockUnsettled(trx: Transaction<Database>, order: QuotedOrder) {
  const subscription = await lockSubscription(trx, order.account_id);
  // Claimed by this order, from its intent to its result: nobody else can have changed the subscription.
  return subscription.claimed_by_order === order.id ? subscription : null;
}

interface Purchase {
  /** What changes now; at least one. */
  lines: readonly QuoteLine[];
  /** Of the subscription, from now on. */
  version: bigint;
  payment: Payment | null;
}

/** Seats, ledger and payment in one statement: each is a round trip less while others wait for the lock. */
async function recordPurchase(
  trx: Transaction<Database>,
  { clock, ids }: Pick<Services, "clock" | "ids">,
  order: QuotedOrder,
  { lines, version, payment }: Purchase,
): Promise<void> {
  const now = clock.now();
  const { currency, exponent } = order.quote.dueNow;
  const entries = lines.map((line) => ({
    account_id: order.account_id,
    at: now,
    kind: "purchase" as const,
    actor_id: order.member_id,
    target: line.target,
    quantity_before: line.from,
    quantity_after: line.to,
    amount_minor: BigInt(line.net.amountMinor) + BigInt(line.tax.amountMinor),
    currency,
    exponent,
    version,
    order_id: order.id,
    seat_request_id: order.seat_request_id,
  }));
  const seats = trx
    .with("changed", (update) => changedLines(update, order.account_id, lines))
    .with("entered", (insert) => insert.insertInto("ledger").values(entries));
  const changed =
    payment === null
      ? seats.selectFrom("changed").select("changed.target")
      : seats
          .with("paid", (insert) =>
            insert.insertInto("payments").values({
              id: ids.id("pmt"),
              account_id: order.account_id,
              order_id: order.id,
              kind: "charge",
              payment_key: order.payment_key,
              provider: payment.provider,
              provider_reference: payment.reference,
              amount_minor: order.due_now_minor,
              currency,
              exponent,
              created_at: now,
            }),
          )
          .selectFrom("changed")
          .select("changed.target");
  if ((await changed.execute()).length !== lines.length) throw new Error("A line changed under a claim");
}

/** Only from the numbers that were quoted, which nobody can have changed under the order's claim. */
function changedLines(update: QueryCreator<Database>, accountId: string, lines: readonly QuoteLine[]) {
  const targets = lines.map(({ target }) => target);
  const from = lines.map(({ from }) => from);
  const to = lines.map(({ to }) => to);
  return update
    .updateTable("subscription_lines as line")
    .from(
      sql<{
        target: string;
        from: number;
        to: number;
      }>`unnest(${targets}::text[], ${from}::integer[], ${to}::integer[])`.as<"quoted">(
        sql`quoted ("target", "from", "to")`,
      ),
    )
    .set((line) => ({ quantity: line.ref("quoted.to") }))
    .where("line.account_id", "=", accountId)
    .whereRef("line.target", "=", "quoted.target")
    .whereRef("line.quantity", "=", "quoted.from")
    .returning("line.target");
}

/** The order's end, the claim let go, and who is told, in one statement; and whether anybody waits for licenses. */
async function finish(
  trx: Transaction<Database>,
  order: QuotedOrder,
  now: Date,
  result:
    | { state: "provisioned"; provisioned_at: Date; undo_until: Date | null }
    | { state: "declined"; decline_reason: string },
  change: { version?: bigint },
): Promise<{ ended: QuotedOrder; asked: boolean }> {
  const ended: QuotedOrder = { ...order, ...result, next_attempt_at: null, updated_at: now };
  const { account_id: accountId } = order;
  const messages: Message[] = [
    { accountId, type: `order.${result.state}`, subject: order.id, payload: { order: viewOfOrder(ended) } },
    { accountId, type: "availability.changed", subject: accountId, payload: { account: accountId } },
  ];
  const { asked } = await trx
    .with("ended", (update) =>
      update
        .updateTable("orders")
        .set({ ...result, next_attempt_at: null, updated_at: now })
        .where("id", "=", order.id),
    )
    .with("released", (update) =>
      update
        .updateTable("subscriptions")
        .set({ ...change, claimed_by_order: null, claimed_at: null, updated_at: now })
        .where("account_id", "=", accountId),
    )
    .with("told", (insert) => outboxRows(insert, result.state === "provisioned" ? messages : messages.slice(0, 1), now))
    .selectNoFrom(({ exists, selectFrom }) => [
      changeNotice(accountId).as("noticed"),
      exists(
        selectFrom("seat_requests")
          .select("seat_requests.id")
          .where("seat_requests.account_id", "=", accountId)
          .where("seat_requests.state", "=", sql.lit("pending")),
      )
        .$castTo<boolean>()
        .as("asked"),
    ])
    .executeTakeFirstOrThrow();
  return { ended, asked };
}

/** A seat of the gate product is free again, and more were bought: that the last one was taken is over, and old news. */
async function clearExhausted(trx: Transaction<Database>, accountId: string, now: Date): Promise<void> {
  await sql`
    UPDATE subscriptions SET exhausted_at = NULL, exhausted_by = NULL, exhausted_told_at = NULL
    FROM accounts, products AS gate, subscription_lines AS line
    WHERE subscriptions.account_id = ${accountId}
      AND accounts.id = subscriptions.account_id
      AND gate.account_id = accounts.id AND gate.id = accounts.gate_product
      AND line.account_id = gate.account_id AND line.target = gate.target
      AND line.quantity > gate.assigned + (
        SELECT count(*) FROM assignments
        WHERE account_id = gate.account_id AND product_id = gate.id AND state = 'reserved' AND reserved_until > ${now})
  `.execute(trx);
}
