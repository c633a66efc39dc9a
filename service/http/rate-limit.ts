import { sql } from "kysely";
import { serviceProblem } from "../../shared/api/index.ts";
import { rateLimited } from "../metrics/process-metrics.ts";
import type { Services } from "../services.ts";

const WINDOW_MS = 60_000;

/** Throws `too-many-requests` once `caller` has used up this minute. */
export type TakeOne = (caller: string) => Promise<void>;

interface Grant {
  left: number;
  /** Of what was granted, what Postgres doesn't know of yet. */
  uncounted: number;
  /** The minute is used up: no need to ask Postgres again before it is over. */
  spent: boolean;
}

/**
 * Counts requests of each caller by the minute, across processes, in Postgres. A process takes a block of requests at a
 * time (a sixtieth of the limit, at most ten), and counts the first one only with the second: who polls by the minute
 * never costs a write. By a block, times the number of processes, a caller may be stopped early; and late only who
 * spreads so few requests over so many processes.
 */
export function createRateLimit({ db, clock, config }: Services): TakeOne {
  const limit = config.rateLimitPerMinute;
  const block = Math.min(10, Math.max(1, Math.floor(limit / 60)));
  let grants = new Map<string, Grant>();
  let current = 0;

  return async (caller) => {
    const now = clock.now().getTime();
    const window = Math.floor(now / WINDOW_MS);
    if (window !== current) {
      current = window;
      grants = new Map();
      await forgetOld(window);
    }
    const grant = grants.get(caller) ?? { left: block, uncounted: block, spent: false };
    grants.set(caller, grant);
    if (grant.left > 0) {
      grant.left -= 1;
      return;
    }
    if (!grant.spent) {
      const { uncounted } = grant;
      grant.uncounted = 0;
      const left = await takeBlock(caller, window, uncounted);
      grant.left = Math.max(0, left - 1);
      grant.spent = left <= 0;
      if (left > 0) return;
    }
    rateLimited.inc();
    const retryAfterSeconds = Math.max(1, Math.ceil(((window + 1) * WINDOW_MS - now) / 1000));
    throw serviceProblem("too-many-requests", "Too many requests: wait a little.", { retryAfterSeconds });
  };

  /** How many more requests may be answered, of the block that was asked for; `uncounted` ones were answered before. */
  async function takeBlock(caller: string, window: number, uncounted: number): Promise<number> {
    const start = new Date(window * WINDOW_MS);
    const taken = block + uncounted;
    const { used } = await db
      .insertInto("rate_limits")
      .values({ caller, window_start: start, used: taken })
      .onConflict((conflict) =>
        conflict.column("caller").doUpdateSet({
          used: sql`CASE WHEN rate_limits.window_start = ${start} THEN rate_limits.used ELSE 0 END + ${taken}`,
          window_start: start,
        }),
      )
      .returning("used")
      .executeTakeFirstOrThrow();
    return Math.min(block, limit - (used - block));
  }

  async function forgetOld(window: number): Promise<void> {
    const before = new Date((window - 10) * WINDOW_MS);
    await db.deleteFrom("rate_limits").where("window_start", "<", before).execute();
  }
}
