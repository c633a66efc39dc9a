import type { Expression, Kysely, SqlBool } from "kysely";
import { expressionBuilder, sql } from "kysely";
import type { QuoteLine } from "../../shared/api/index.ts";
import type { RowOf } from "../db/insert-after.ts";
import { insertAfter } from "../db/insert-after.ts";
import { changeNotice } from "../db/notify.ts";
import type { Database } from "../db/tables.ts";
import { outboxRow } from "../outbox/append.ts";
import type { Message } from "../outbox/messages.ts";
import type { QuotedOrder } from "./order-view.ts";
import { viewOfOrder } from "./order-view.ts";
import { takesEffectNow } from "./renewal/waiting.ts";

export interface Payment {
  /** The provider's, for what was charged. */
  reference: string;
}

/** What became of an order. */
export interface OrderEnd {
  result:
    | { state: "provisioned"; provisioned_at: Date; undo_until: Date | null }
    | { state: "declined"; decline_reason: string };
  /** `null` where nothing was charged. */
  payment: (Payment & { id: string }) | null;
  now: Date;
}

/**
 * Ends an order in one statement: its claim let go, its state, and who is told; where it is provisioned, seats, ledger and
 * payment too. It returns no row, and does nothing, unless the order still has its claim and `onlyIf` holds.
 *
 * Returns how many lines have changed, and whether anybody waits for licenses.
 */
export function endOrder(
  db: Kysely<Database>,
  order: QuotedOrder,
  { result, payment, now }: OrderEnd,
  onlyIf: Expression<SqlBool> = sql.lit(true),
) {
  const accountId = order.account_id;
  const isProvisioned = result.state === "provisioned";
  const lines = isProvisioned ? order.quote.lines.filter(takesEffectNow) : [];
  const ended = { ...result, next_attempt_at: null, updated_at: now };
  return db
    .with("released", (update) =>
      update
        .updateTable("subscriptions")
        .set({ claimed_by_order: null, claimed_at: null, updated_at: now })
        .set(({ eb }) => ({ version: eb("version", "+", isProvisioned ? 1n : 0n) }))
        .where("account_id", "=", accountId)
        .where("claimed_by_order", "=", order.id)
        .where(onlyIf)
        .returning(["account_id", "version"]),
    )
    .with("ended", (update) =>
      update.updateTable("orders").from("released").set(ended).where("orders.id", "=", order.id),
    )
    .with("changed", (update) =>
      update
        .updateTable("subscription_lines as line")
        .from(["released", quotedLines(lines)])
        .set(({ ref }) => ({ quantity: ref("quoted.to") }))
        .where("line.account_id", "=", accountId)
        .whereRef("line.target", "=", "quoted.target")
        // Nobody can have changed it under the order's claim.
        .whereRef("line.quantity", "=", "quoted.from")
        .returning("line.target"),
    )
    .with("entered", (insert) => insertAfter(insert, "released", "ledger", entriesOf(order, lines, now), ["version"]))
    .with("paid", (insert) => insertAfter(insert, "released", "payments", paymentsOf(order, payment, now)))
    .with("told", (insert) =>
      insertAfter(insert, "released", "outbox", messagesOf({ ...order, ...ended }, result.state, now)),
    )
    .selectFrom("released")
    .select(({ exists, selectFrom, cast, fn }) => [
      changeNotice(accountId).as("noticed"),
      selectFrom("changed").select(cast<number>(fn.countAll(), "integer").as("count")).as("changed"),
      exists(pendingRequests(db, accountId)).$castTo<boolean>().as("asked"),
    ]);
}

/**
 * Whether nothing else follows from an order's seats: nobody waits for licenses, nothing waits for renewal, the last seat
 * was not taken, and the lines stand as they were quoted.
 */
export function isAlone(db: Kysely<Database>, { account_id: accountId, quote }: QuotedOrder): Expression<SqlBool> {
  const { and, eb, not, exists, selectFrom } = expressionBuilder<Database, "subscriptions">();
  const asQuoted = db
    .selectFrom(["subscription_lines as line", quotedLines(quote.lines)])
    .select(({ cast, fn }) => cast<number>(fn.countAll(), "integer").as("count"))
    .where("line.account_id", "=", accountId)
    .whereRef("line.target", "=", "quoted.target")
    .whereRef("line.quantity", "=", "quoted.from");
  return and([
    eb("subscriptions.exhausted_at", "is", null),
    eb("subscriptions.exhausted_told_at", "is", null),
    not(exists(pendingRequests(db, accountId))),
    not(
      exists(
        selectFrom("removals")
          .select("removals.id")
          .where("removals.account_id", "=", accountId)
          .where("removals.state", "=", sql.lit("waiting")),
      ),
    ),
    eb(asQuoted, "=", quote.lines.length),
  ]);
}

function pendingRequests(db: Kysely<Database>, accountId: string) {
  return db
    .selectFrom("seat_requests")
    .select("seat_requests.id")
    .where("seat_requests.account_id", "=", accountId)
    .where("seat_requests.state", "=", sql.lit("pending"));
}

/** The lines as a table, called `quoted`. */
function quotedLines(lines: readonly QuoteLine[]) {
  const targets = lines.map(({ target }) => target);
  const from = lines.map(({ from }) => from);
  const to = lines.map(({ to }) => to);
  return sql<{
    target: string;
    from: number;
    to: number;
  }>`unnest(${targets}::text[], ${from}::integer[], ${to}::integer[])`.as<"quoted">(
    sql`quoted ("target", "from", "to")`,
  );
}

function entriesOf(order: QuotedOrder, lines: readonly QuoteLine[], now: Date): Omit<RowOf<"ledger">, "version">[] {
  const { currency, exponent } = order.quote.dueNow;
  return lines.map((line) => ({
    account_id: order.account_id,
    at: now,
    kind: "purchase",
    actor_id: order.member_id,
    target: line.target,
    quantity_before: line.from,
    quantity_after: line.to,
    amount_minor: BigInt(line.net.amountMinor) + BigInt(line.tax.amountMinor),
    currency,
    exponent,
    order_id: order.id,
    seat_request_id: order.seat_request_id,
  }));
}

function paymentsOf(order: QuotedOrder, payment: OrderEnd["payment"], now: Date): RowOf<"payments">[] {
  if (payment === null) return [];
  const { currency, exponent } = order.quote.dueNow;
  return [
    {
      id: payment.id,
      account_id: order.account_id,
      order_id: order.id,
      kind: "charge",
      payment_key: order.payment_key,
      provider: order.quote.paymentMethod,
      provider_reference: payment.reference,
      amount_minor: order.due_now_minor,
      currency,
      exponent,
      created_at: now,
    },
  ];
}

function messagesOf(order: QuotedOrder, state: OrderEnd["result"]["state"], now: Date): RowOf<"outbox">[] {
  const { account_id: accountId } = order;
  const ended: Message = {
    accountId,
    type: `order.${state}`,
    subject: order.id,
    payload: { order: viewOfOrder(order) },
  };
  const changed: Message = {
    accountId,
    type: "availability.changed",
    subject: accountId,
    payload: { account: accountId },
  };
  return (state === "provisioned" ? [ended, changed] : [ended]).map((message) => outboxRow(message, now));
}
