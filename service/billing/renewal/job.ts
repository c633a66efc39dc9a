import { sql } from "kysely";
import type { Job } from "../../job.ts";
import type { Services } from "../../services.ts";
import { checkFailPoint } from "../fail-point.ts";
import { renewAccount } from "./renew.ts";

/** How many accounts one look takes; others are left to other processes, or to the next look. */
const BATCH = 20;

/**
 * Renews accounts whose time has come. Any number of processes may run it.
 * Throws if the configuration names an unknown fail point.
 */
export function createRenewal(services: Services): Job {
  checkFailPoint(services.config.failPoint);
  return { name: "renewal", everyMs: 1_000, run: async (signal) => (await renewDue(services, signal)) === BATCH };
}

/** One look; resolves with how many accounts were renewed. One that fails is logged, and keeps no other from its turn. */
export async function renewDue(services: Services, signal?: AbortSignal): Promise<number> {
  const { db, clock, log } = services;
  const due = await db
    .selectFrom("removals")
    .innerJoin("subscriptions", "subscriptions.account_id", "removals.account_id")
    .select("removals.account_id")
    .where("removals.state", "=", sql.lit("waiting"))
    .where("removals.takes_effect_at", "<=", clock.now())
    .where("subscriptions.claimed_by_order", "is", null)
    .groupBy("removals.account_id")
    // Several processes look at different ones, and none that fails is always first.
    .orderBy(sql`random()`)
    .limit(BATCH)
    .execute();
  let renewed = 0;
  for (const { account_id } of due) {
    if (signal?.aborted) break;
    const done = await renewAccount(services, account_id, "leave").catch((thrown: unknown) => {
      log.error({ accountId: account_id, err: thrown }, "account could not be renewed");
      return false;
    });
    if (done) renewed += 1;
  }
  return renewed;
}
