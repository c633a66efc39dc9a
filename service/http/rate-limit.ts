import { sql } from "kysely";
import { serviceProblem } from "../../shared/api/index.ts";
import type { Services } from "../services.ts";

const WINDOW_MS = 60_000;

/** Throws `too-many-requests` once `caller` has used up this minute. */
export type TakeOne = (caller: string) => Promise<void>;

interface Grant {
  window: number;
  left: number;
  /** The minute is used up: no need to ask Postgres again before it is over. */
  spent: boolean;
}

/**
 * Counts requests of each caller by the minute, across processes, in Postgres. A process takes a block of requests at a
 * time (a sixtieth of the limit, at most ten), so a poll rarely costs a write; by as much, times the number of processes, a caller
 * may be stopped early, never late.
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
    const grant = grants.get(caller);
    if (grant !== undefined && grant.left > 0) {
      grant.left -= 1;
      return;
    }
    if (grant?.spent !== true) {
      const left = await takeBlock(caller, window);
      grants.set(caller, { window, left: Math.max(0, left - 1), spent: left <= 0 });
      if (left > 0) return;
    }
    const retryAfterSeconds = Math.max(1, Math.ceil(((window + 1) * WINDOW_MS - now) / 1000));
    throw serviceProblem("too-many-requests", "Too many requests: wait a little.", { retryAfterSeconds });
  };

  /** How many more requests may be answered, of the block that was asked for. */
  async function takeBlock(caller: string, window: number): Promise<number> {
    const start = new Date(window * WINDOW_MS);
    const { used } = await db
      .insertInto("rate_limits")
      .values({ caller, window_start: start, used: block })
      .onConflict((conflict) =>
        conflict.column("caller").doUpdateSet({
          used: sql`CASE WHEN rate_limits.window_start = ${start} THEN rate_limits.used ELSE 0 END + ${block}`,
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
