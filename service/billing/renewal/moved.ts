import type { Transaction } from "kysely";
import type { Database } from "../../db/tables.ts";
import type { Cycle } from "../period.ts";
import { periodAt } from "../period.ts";

interface Terms {
  lines: readonly { target: string }[];
  cycle: Cycle;
  cycleAnchor: string;
  timeZone: string;
}

/**
 * Keeps what waits in step with terms that the operator changed: it waits for the renewal of the present cycle, and what
 * waits on a line that is gone is cancelled. What is due already stays due. The caller holds the subscription's lock.
 */
export async function moveWaiting(
  trx: Transaction<Database>,
  accountId: string,
  { lines, cycle, cycleAnchor, timeZone }: Terms,
  now: Date,
): Promise<void> {
  const waiting = trx.updateTable("removals").where("account_id", "=", accountId).where("state", "=", "waiting");
  await waiting
    .set({ state: "cancelled", updated_at: now })
    .where(
      "target",
      "not in",
      lines.map(({ target }) => target),
    )
    .execute();
  await waiting
    .set({ takes_effect_at: periodAt(cycleAnchor, cycle, timeZone, now).end, updated_at: now })
    .where("takes_effect_at", ">", now)
    .execute();
}
