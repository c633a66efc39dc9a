import type { Db } from "../db/connection.ts";

const WINDOW_MS = 5 * 60_000;
const SHARE = 0.7;
const MOST_ERRORS = 1000;
const PAUSE_MS = 5_000;

/**
 * Whether a webhook's circuit breaker holds back what is due now: more than 1,000 errors within five minutes, or 70 % of
 * its requests, `least` or more. For five seconds after the last error nothing is sent; then one may try again.
 */
export async function isBroken(db: Db, webhook: string, least: number, now: Date): Promise<boolean> {
  const { all, errors, last } = await db
    .selectFrom("sandbox.attempts")
    .select((eb) => [
      eb.fn.countAll<string>().as("all"),
      eb.fn.countAll<string>().filterWhere("outcome", "!=", "success").as("errors"),
      eb.fn.max("completed_at").filterWhere("outcome", "!=", "success").as("last"),
    ])
    .where("webhook", "=", webhook)
    .where("outcome", "!=", "circuit_broken")
    .where("completed_at", ">", new Date(now.getTime() - WINDOW_MS))
    .executeTakeFirstOrThrow();
  const isTripped = Number(errors) > MOST_ERRORS || (Number(all) >= least && Number(errors) >= Number(all) * SHARE);
  return isTripped && last !== null && now.getTime() < last.getTime() + PAUSE_MS;
}
