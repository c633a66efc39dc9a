import type { Kysely } from "kysely";
import { sql } from "kysely";
import { lockSubscription } from "../billing/lock.ts";
import type { Database } from "../db/tables.ts";
import type { Job } from "../job.ts";
import type { Round } from "../rounds.ts";
import { enroll, takeTurn } from "../rounds.ts";
import { readSeatCounts } from "../seats/seat-counts.ts";
import type { Services } from "../services.ts";
import { sampleAll } from "./sample.ts";

/** So long every sample stays; from older days, one each. */
const WHOLE_DAYS = 14;
/** Three years and some days. What is older is forgotten. */
const LONGEST_DAYS = 1_100;
const DAY_MS = 86_400_000;

/**
 * Samples every account at least once a day, and within the half minute where its subscription has changed; changes of
 * who sits where are sampled as they happen. Old samples are thinned out, so that an account keeps at most 1,100 of a
 * product beside those of the last two weeks.
 */
export function createUsageJob(services: Services): Job {
  return {
    name: "usage",
    everyMs: 30_000,
    run: async (signal) => {
      await enroll(services, "usage");
      while (!signal.aborted && (await takeTurn(services, usageRound)));
      return (await sampleBought(services)) === BATCH;
    },
  };
}

export const usageRound: Round = {
  job: "usage",
  everySeconds: 86_400,
  work: async (trx, accountId, now) => {
    await thinOut(trx, accountId, now);
    // Whoever changes seats holds it, too: nothing can change between the looking and the writing down.
    await lockSubscription(trx, accountId);
    await sampleAll(trx, accountId, { seats: await readSeatCounts(trx, accountId, now), now });
  },
};

/** How many accounts one look takes; others are left to other processes, or to the next look. */
const BATCH = 200;

/**
 * Samples accounts whose subscription has changed since the last time, where that is another number of seats. Not with
 * the orders, whose speed it would take; here it is one statement for all. Resolves with how many it looked at.
 */
export function sampleBought({ db, clock }: Pick<Services, "db" | "clock">): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const changed = await trx
      .selectFrom("subscriptions")
      .innerJoin("rounds", "rounds.account_id", "subscriptions.account_id")
      .select("subscriptions.account_id")
      .where("rounds.job", "=", "usage")
      .whereRef("rounds.done_at", "<>", "subscriptions.updated_at")
      .limit(BATCH)
      .forUpdate("subscriptions")
      .skipLocked()
      .execute();
    if (changed.length === 0) return 0;
    const accounts = changed.map(({ account_id }) => account_id);
    await sql`
      INSERT INTO usage_samples (account_id, product_id, at, purchased, assigned, reserved)
      SELECT products.account_id, products.id, ${clock.now()}, line.quantity, products.assigned, 0
      FROM products
      JOIN pictures ON pictures.account_id = products.account_id
      JOIN subscription_lines AS line ON line.account_id = products.account_id AND line.target = products.target
      LEFT JOIN LATERAL (
        SELECT purchased FROM usage_samples
        WHERE account_id = products.account_id AND product_id = products.id
        ORDER BY at DESC LIMIT 1) AS last ON true
      WHERE products.account_id = ANY (${accounts}::text[]) AND last.purchased IS DISTINCT FROM line.quantity
      ON CONFLICT DO NOTHING
    `.execute(trx);
    await sql`
      UPDATE rounds SET done_at = subscriptions.updated_at FROM subscriptions
      WHERE rounds.job = 'usage' AND rounds.account_id = ANY (${accounts}::text[])
        AND subscriptions.account_id = rounds.account_id
    `.execute(trx);
    return changed.length;
  });
}

/** Keeps of each old day, in the account's time zone, the sample with the most seats in use. */
async function thinOut(db: Kysely<Database>, accountId: string, now: Date): Promise<void> {
  const whole = new Date(now.getTime() - WHOLE_DAYS * DAY_MS);
  const oldest = new Date(now.getTime() - LONGEST_DAYS * DAY_MS);
  await sql`
    DELETE FROM usage_samples AS sample
    USING (
      SELECT product_id, at, row_number() OVER (
        PARTITION BY product_id, (at AT TIME ZONE accounts.time_zone)::date ORDER BY assigned DESC, at DESC) AS place
      FROM usage_samples JOIN accounts ON accounts.id = usage_samples.account_id
      WHERE account_id = ${accountId} AND at < ${whole}
    ) AS ranked
    WHERE sample.account_id = ${accountId} AND sample.product_id = ranked.product_id AND sample.at = ranked.at
      AND (ranked.place > 1 OR ranked.at < ${oldest})
  `.execute(db);
}
