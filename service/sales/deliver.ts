import type { Transaction } from "kysely";
import type { Delivered } from "../../shared/api/index.ts";
import { invalidField, serviceProblem } from "../../shared/api/index.ts";
import { MAX_QUANTITY } from "../../shared/seats/index.ts";
import { findLine } from "../billing/changes.ts";
import { setQuantities } from "../billing/quantities.ts";
import { readTerms } from "../billing/terms.ts";
import { notifyChange } from "../db/notify.ts";
import type { Database } from "../db/tables.ts";
import { appendToLedger } from "../ledger/append.ts";
import { appendToOutbox } from "../outbox/append.ts";
import { recordExhaustion } from "../seats/exhaustion.ts";
import { readSeatCounts, remainingOf } from "../seats/seat-counts.ts";
import type { Services } from "../services.ts";
import { sampleChange } from "../usage/sample.ts";

interface Inquiry {
  id: string;
  account_id: string;
  seat_request_id: string | null;
}

/**
 * Adds the licenses that sales sold, under the account's lock, which the caller holds. Nothing is charged: sales bills
 * what it sells. Rejects with `invalid-input` or `group-mismatch` for a line that there is not, one named twice and one
 * with too many; with `order-in-progress` while an order is changing the subscription.
 */
export async function deliver(
  trx: Transaction<Database>,
  { clock }: Pick<Services, "clock">,
  { id, account_id: accountId, seat_request_id }: Inquiry,
  delivered: readonly Delivered[],
): Promise<void> {
  if (delivered.length === 0) return;
  const now = clock.now();
  const terms = await readTerms(trx, accountId);
  const { account, version: before } = terms;
  const lines = delivered.map(({ target, add }, index) => {
    const line = findLine(target, terms, index, "delivered");
    if (delivered.findIndex((other) => other.target === target) < index)
      throw wrong(index, "target", "each target once");
    const to = line.quantity + add;
    if (to > MAX_QUANTITY) throw wrong(index, "add", `at most ${MAX_QUANTITY} in total`);
    return { target: line.target, from: line.quantity, to };
  });
  await refuseWhileClaimed(trx, accountId);
  const seats = await readSeatCounts(trx, accountId, now);
  await setQuantities(trx, accountId, lines);
  const version = before + 1n;
  await trx
    .updateTable("subscriptions")
    .set({ version, updated_at: now })
    .where("account_id", "=", accountId)
    .execute();
  await appendToLedger(
    trx,
    lines.map(({ target, from, to }) => ({
      account_id: accountId,
      at: now,
      kind: "delivery",
      actor_id: null,
      target,
      quantity_before: from,
      quantity_after: to,
      amount_minor: 0n,
      currency: account.currency,
      exponent: account.exponent,
      version,
      seat_request_id,
      sales_inquiry_id: id,
    })),
  );
  const after = await readSeatCounts(trx, accountId, now);
  const left = { before: remainingOf(seats, account.gate_product), after: remainingOf(after, account.gate_product) };
  await recordExhaustion(trx, accountId, { ...left, actorId: null, cause: "number", now });
  await sampleChange(trx, accountId, { before: seats, after, now });
  const payload = { account: accountId };
  await appendToOutbox(trx, [{ accountId, type: "availability.changed", subject: accountId, payload }], now);
  await notifyChange(trx, accountId);
}

async function refuseWhileClaimed(trx: Transaction<Database>, accountId: string): Promise<void> {
  const { claimed_by_order } = await trx
    .selectFrom("subscriptions")
    .select("claimed_by_order")
    .where("account_id", "=", accountId)
    .executeTakeFirstOrThrow();
  if (claimed_by_order === null) return;
  throw serviceProblem("order-in-progress", "An order is changing this subscription: try again when it is done.", {
    retryAfterSeconds: 2,
  });
}

function wrong(index: number, field: "target" | "add", expected: string) {
  return invalidField(`delivered.${index}.${field}`, expected);
}
