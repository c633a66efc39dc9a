import type { Transaction } from "kysely";
import type { WouldDemote } from "../../../shared/api/index.ts";
import { notifyChange } from "../../db/notify.ts";
import type { Database } from "../../db/tables.ts";
import { appendToLedger } from "../../ledger/append.ts";
import { recordExhaustion } from "../../seats/exhaustion.ts";
import { readSeatCounts, remainingOf } from "../../seats/seat-counts.ts";
import type { Services } from "../../services.ts";
import { sampleChange } from "../../usage/sample.ts";
import { reach } from "../fail-point.ts";
import { setQuantities } from "../quantities.ts";
import type { RenewedLine } from "./due.ts";
import { readDue } from "./due.ts";
import { takeSeats } from "./take-seats.ts";
import { tellRenewal } from "./tell.ts";

/**
 * Applies what waits for a renewal that has come, in one transaction under the account's lock; resolves with whether
 * anything did. May run late, twice, and in several processes at once. Who loses a seat is seen now, not when it was
 * asked for. While an order is changing the subscription, it comes after that: what was quoted must still be so.
 *
 * @param whileLocked Whether to wait for whoever works on the account now, or to leave it for the next time.
 */
export function renewAccount(services: Services, accountId: string, whileLocked: "wait" | "leave"): Promise<boolean> {
  const { db, clock } = services;
  return db.transaction().execute(async (trx) => {
    const account = await lock(trx, accountId, whileLocked);
    if (account === undefined) return false;
    const now = clock.now();
    const seats = await readSeatCounts(trx, accountId, now);
    const lines = await readDue(trx, accountId, seats, now);
    if (lines.length === 0) return false;

    const version = account.version + 1n;
    await setQuantities(trx, accountId, lines);
    const losses = await takeSeats(trx, account, { lines, now });
    await markDone(trx, lines, losses, now);
    await appendToLedger(trx, lines.filter(({ from, to }) => from !== to).map(entry(account, version, now)));
    await trx
      .updateTable("subscriptions")
      .set({ version, updated_at: now })
      .where("account_id", "=", accountId)
      .execute();
    const after = await readSeatCounts(trx, accountId, now);
    const left = { before: remainingOf(seats, account.gate_product), after: remainingOf(after, account.gate_product) };
    await recordExhaustion(trx, accountId, { ...left, actorId: null, cause: "number", now });
    await sampleChange(trx, accountId, { before: seats, after, now });
    await tellRenewal(trx, account, { lines, losses, now });
    await notifyChange(trx, accountId);
    await reach(services, "during-renewal");
    return true;
  });
}

type Account = NonNullable<Awaited<ReturnType<typeof lock>>>;

function lock(trx: Transaction<Database>, accountId: string, whileLocked: "wait" | "leave") {
  return trx
    .selectFrom("subscriptions")
    .innerJoin("accounts", "accounts.id", "subscriptions.account_id")
    .select(["account_id", "version", "gate_product", "currency", "exponent", "time_zone"])
    .where("account_id", "=", accountId)
    .where("claimed_by_order", "is", null)
    .forUpdate("subscriptions")
    .$if(whileLocked === "leave", (query) => query.skipLocked())
    .executeTakeFirst();
}

async function markDone(
  trx: Transaction<Database>,
  lines: readonly RenewedLine[],
  losses: readonly WouldDemote[],
  now: Date,
): Promise<void> {
  for (const { removalId, from, to, products } of lines) {
    const lost = losses
      .filter((loss) => to < from && loss.products.some((id) => products.includes(id)))
      .map(({ memberId }) => memberId);
    await trx
      .updateTable("removals")
      .set({ state: "done", applied: Math.abs(to - from), lost, updated_at: now })
      .where("id", "=", removalId)
      .execute();
  }
}

/** Nothing is charged for it here: the vendor's own billing charges the new cycle (docs/operations.md). */
function entry({ account_id, currency, exponent }: Account, version: bigint, at: Date) {
  return ({ removalId, orderId, target, from, to }: RenewedLine) => ({
    account_id,
    at,
    kind: to < from ? ("removal" as const) : ("purchase" as const),
    actor_id: null,
    target,
    quantity_before: from,
    quantity_after: to,
    amount_minor: 0n,
    currency,
    exponent,
    version,
    order_id: orderId,
    removal_id: removalId,
  });
}
