import type { Transaction } from "kysely";
import type { Database } from "../db/tables.ts";

/** Gives lines other numbers, under the account's lock, which the caller holds. */
export async function setQuantities(
  trx: Transaction<Database>,
  accountId: string,
  lines: readonly { target: string; to: number }[],
): Promise<void> {
  for (const { target, to } of lines) {
    await trx
      .updateTable("subscription_lines")
      .set({ quantity: to })
      .where("account_id", "=", accountId)
      .where("target", "=", target)
      .execute();
  }
}
