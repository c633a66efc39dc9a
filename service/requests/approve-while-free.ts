import type { Transaction } from "kysely";
import type { Database } from "../db/tables.ts";
import { readSeatCounts } from "../seats/seat-counts.ts";
import type { RequestRow } from "./request-row.ts";
import { tellOfRequest } from "./tell.ts";

/**
 * Approves a request by itself where the account's settings say so and everything that it asks for is there and unused:
 * no order is needed. The caller holds the subscription's lock. Resolves with `null` if somebody has to decide.
 */
export async function approveWhileFree(
  trx: Transaction<Database>,
  request: RequestRow,
  now: Date,
): Promise<RequestRow | null> {
  const settings = await trx
    .selectFrom("settings")
    .select("approval")
    .where("account_id", "=", request.account_id)
    .executeTakeFirst();
  if (settings?.approval !== "while_free" || !(await isFree(trx, request, now))) return null;
  const decision = { state: "approved", decided_at: now, updated_at: now } as const;
  await trx.updateTable("seat_requests").set(decision).where("id", "=", request.id).execute();
  const approved = { ...request, ...decision };
  await tellOfRequest(trx, "approved", approved, now);
  return approved;
}

async function isFree(trx: Transaction<Database>, { account_id, lines }: RequestRow, now: Date): Promise<boolean> {
  const seats = await readSeatCounts(trx, account_id, now);
  return lines.every(({ target, add }) =>
    seats
      .filter((product) => product.target === target)
      .every(({ isPictured, remaining }) => isPictured && remaining >= add),
  );
}
