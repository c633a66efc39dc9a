import type { Kysely, Transaction } from "kysely";
import { sql } from "kysely";
import type { RoundJob } from "./db/tables/jobs.ts";
import type { Database } from "./db/tables.ts";
import type { Services } from "./services.ts";

/** Work that is done for every account once in a while. */
export interface Round {
  job: RoundJob;
  /** Seconds between one time and the next. */
  everySeconds: number;
  /** Does it for one account, in the transaction that holds the account's turn. */
  work(trx: Transaction<Database>, accountId: string, now: Date): Promise<void>;
}

const RETRY_SECONDS = 3_600;

/** Gives every account that has none yet its turn, the next time that one looks. */
export async function enroll({ db, clock }: Services, job: RoundJob): Promise<void> {
  const now = clock.now();
  await sql`
    INSERT INTO rounds (account_id, job, next_at)
    SELECT id, ${job}, ${now} FROM accounts
    WHERE deleted_at IS NULL
      AND NOT EXISTS (SELECT FROM rounds WHERE rounds.account_id = accounts.id AND rounds.job = ${job})
    ON CONFLICT DO NOTHING
  `.execute(db);
}

/**
 * Takes one account whose turn has come, and does its work; resolves with whether there was one. Any number of
 * processes may: an account that one is working on is skipped by others. What fails is put off, so that one account
 * never keeps the rest waiting.
 */
export async function takeTurn({ db, clock, log }: Services, round: Round): Promise<boolean> {
  const { job, everySeconds, work } = round;
  const now = clock.now();
  let taken: string | null = null;
  try {
    await db.transaction().execute(async (trx) => {
      taken = (await nextAccount(trx, job, now)) ?? null;
      if (taken === null) return;
      await work(trx, taken, now);
      await endTurn(trx, { job, accountId: taken, now, seconds: everySeconds });
    });
  } catch (thrown) {
    if (taken === null) throw thrown;
    log.error({ err: thrown, job, accountId: taken }, "an account's turn failed");
    await endTurn(db, { job, accountId: taken, now, seconds: RETRY_SECONDS });
  }
  return taken !== null;
}

async function nextAccount(trx: Transaction<Database>, job: RoundJob, now: Date): Promise<string | undefined> {
  const next = await trx
    .selectFrom("rounds")
    .select("account_id")
    .where("job", "=", job)
    .where("next_at", "<=", now)
    .orderBy("next_at")
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return next?.account_id;
}

interface Turn {
  job: RoundJob;
  accountId: string;
  now: Date;
  /** Until the next one. */
  seconds: number;
}

async function endTurn(db: Kysely<Database>, { job, accountId, now, seconds }: Turn): Promise<void> {
  const next = new Date(now.getTime() + seconds * 1000);
  await sql`
    UPDATE rounds SET next_at = ${next}, done_at = subscriptions.updated_at
    FROM subscriptions
    WHERE rounds.account_id = ${accountId} AND rounds.job = ${job} AND subscriptions.account_id = rounds.account_id
  `.execute(db);
}
