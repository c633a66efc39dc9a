import type { Removal } from "../../../shared/api/index.ts";
import { serviceProblem } from "../../../shared/api/index.ts";
import { notifyChange } from "../../db/notify.ts";
import type { ViewerCaller } from "../../http/handler.ts";
import type { Services } from "../../services.ts";
import { lockSubscription } from "../lock.ts";
import { readRemoval } from "./removals.ts";

/**
 * Keeps the licenses after all; what was cancelled already stays so. It makes a new version: prices that counted the
 * removal are out of date.
 *
 * Rejects with `not-found`, or with `removal-done` from the moment of renewal on, whether or not the job was there yet:
 * by then the new cycle is billed without these licenses.
 */
export function cancelRemoval(
  { db, clock }: Pick<Services, "db" | "clock">,
  { accountId, memberId }: Pick<ViewerCaller, "accountId" | "memberId">,
  id: string,
): Promise<Removal> {
  return db.transaction().execute(async (trx) => {
    const { version } = await lockSubscription(trx, accountId);
    const now = clock.now();
    const removal = await readRemoval(trx, accountId, id);
    if (removal.state === "cancelled") return removal;
    if (removal.state === "done" || Date.parse(removal.takesEffectAt) <= now.getTime()) {
      throw serviceProblem("removal-done", "The renewal is over: buy licenses if you need them again.");
    }
    await trx
      .updateTable("removals")
      .set({ state: "cancelled", cancelled_by: memberId, updated_at: now })
      .where("id", "=", id)
      .execute();
    await trx
      .updateTable("subscriptions")
      .set({ version: version + 1n, updated_at: now })
      .where("account_id", "=", accountId)
      .execute();
    await notifyChange(trx, accountId);
    return readRemoval(trx, accountId, id);
  });
}
