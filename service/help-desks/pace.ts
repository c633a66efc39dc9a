import { sql } from "kysely";
import type { Services } from "../services.ts";
import type { Pace } from "./connector.ts";
import { HelpDeskBusy } from "./connector.ts";

/** Of the account's limit this many are for everybody else, and one is ours. */
const SHARE = 10;
/** Longer than this a call isn't waited for, in seconds. */
const PATIENCE_SECONDS = 10;
/** For how long a lease holds after the last call, in seconds: longer than any call may take. */
export const LEASE_SECONDS = 120;

/** The lease ran out while its holder was busy, and somebody else may have taken it. */
export class LeaseLost extends Error {
  override name = "LeaseLost";
}

export interface PaceOptions {
  /** Of whoever works on the account; `null` for somebody who only looks it over. */
  lease: string | null;
  /** Resolves after so many milliseconds. */
  wait(ms: number): Promise<void>;
}

/**
 * One call after the other, at a tenth of the account's limit, over all processes: each takes the next free moment from the
 * account's row. A call also renews the caller's lease.
 */
export function createPace(
  { db, clock }: Pick<Services, "db" | "clock">,
  accountId: string,
  options: PaceOptions,
): Pace {
  const { lease, wait } = options;

  async function refuse(): Promise<never> {
    const row = await db
      .selectFrom("help_desk_readings")
      .select(["next_call_at", "lease"])
      .where("account_id", "=", accountId)
      .executeTakeFirst();
    if (row === undefined || (lease !== null && row.lease !== lease)) throw new LeaseLost(accountId);
    throw new HelpDeskBusy(row.next_call_at);
  }

  return {
    turn: async () => {
      const now = clock.now();
      const { rows } = await sql<{ at: Date }>`
        UPDATE help_desk_readings SET
          next_call_at = greatest(next_call_at, ${now}) + ${SPACING},
          leased_until = CASE WHEN lease = ${lease} THEN ${later(now, LEASE_SECONDS)}::timestamptz ELSE leased_until END
        WHERE account_id = ${accountId} AND next_call_at <= ${later(now, PATIENCE_SECONDS)}
          AND (${lease}::text IS NULL OR lease = ${lease})
        RETURNING next_call_at - ${SPACING} AS at
      `.execute(db);
      const [turn] = rows;
      if (turn === undefined) return refuse();
      const ms = turn.at.getTime() - now.getTime();
      if (ms > 0) await wait(ms);
    },
    learnLimit: async (perMinute) => {
      // After a higher limit than before, the next call doesn't wait for as long as the lower one would have had it wait.
      const next = later(clock.now(), (60 * SHARE) / perMinute);
      await db
        .updateTable("help_desk_readings")
        .set({
          rate_limit: perMinute,
          next_call_at: sql<Date>`CASE WHEN rate_limit < ${perMinute} THEN least(next_call_at, ${next}) ELSE next_call_at END`,
        })
        .where("account_id", "=", accountId)
        .where("rate_limit", "<>", perMinute)
        .execute();
    },
    rest: async (seconds) => {
      const until = later(clock.now(), seconds);
      await db
        .updateTable("help_desk_readings")
        .set({ next_call_at: sql<Date>`greatest(next_call_at, ${until})` })
        .where("account_id", "=", accountId)
        .execute();
      return until;
    },
  };
}

const SPACING = sql`make_interval(secs => ${sql.lit(60 * SHARE)}::float8 / rate_limit)`;

function later(now: Date, seconds: number): Date {
  return new Date(now.getTime() + seconds * 1000);
}
