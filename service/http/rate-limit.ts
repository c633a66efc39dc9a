import { sql } from "kysely";
import { serviceProblem } from "../../shared/api/index.ts";
import { rateLimited } from "../metrics/process-metrics.ts";
import type { Services } from "../services.ts";

const WINDOW_MS = 60_000;

/** Throws `too-many-requests` once `caller` has used up this minute. */
export type TakeOne = (caller: string) => Promise<void>;

/** Somebody's minute, as far as this process knows of it. */
interface Minute {
  /** How many more may pass before anything is counted in Postgres. */
  free: number;
  /** How many have passed that Postgres doesn't know of yet. */
  uncounted: number;
  /** Requests that wait to be counted, the first to come in front. */
  waiting: { resolve: (mayPass: boolean) => void; reject: (thrown: unknown) => void }[];
  counting: boolean;
  /** The minute is used up: no need to ask Postgres again before it is over. */
  spent: boolean;
}

/**
 * Counts requests of each caller by the minute, across processes, in Postgres: each of them, however many come at once.
 * Those that wait while one is counted are counted together. Only the first few in each process (a sixtieth of the limit,
 * at most ten) are counted no sooner than with the next one: who polls by the minute never costs a write. By so many for
 * each process a caller may be stopped late, who spreads so few requests over so many processes.
 */
export function createRateLimit({ db, clock, config }: Services): TakeOne {
  const limit = config.rateLimitPerMinute;
  const free = Math.min(10, Math.max(1, Math.floor(limit / 60)));
  let minutes = new Map<string, Minute>();
  let current = 0;

  return async (caller) => {
    const now = clock.now().getTime();
    const window = Math.floor(now / WINDOW_MS);
    if (window !== current) {
      current = window;
      minutes = new Map();
      await forgetOld(window);
    }
    const minute = minutes.get(caller) ?? { free, uncounted: 0, waiting: [], counting: false, spent: false };
    minutes.set(caller, minute);
    if (minute.free > 0) {
      minute.free -= 1;
      minute.uncounted += 1;
      return;
    }
    if (!minute.spent && (await takeTurn(caller, window, minute))) return;
    rateLimited.inc();
    const retryAfterSeconds = Math.max(1, Math.ceil(((window + 1) * WINDOW_MS - now) / 1000));
    throw serviceProblem("too-many-requests", "Too many requests: wait a little.", { retryAfterSeconds });
  };

  /** Resolves with whether this request may pass, once it is counted. */
  function takeTurn(caller: string, window: number, minute: Minute): Promise<boolean> {
    return new Promise((resolve, reject) => {
      minute.waiting.push({ resolve, reject });
      if (!minute.counting) void countWaiting(caller, window, minute);
    });
  }

  async function countWaiting(caller: string, window: number, minute: Minute): Promise<void> {
    minute.counting = true;
    while (minute.waiting.length > 0) {
      const together = minute.waiting.splice(0);
      const passed = minute.uncounted;
      minute.uncounted = 0;
      try {
        const used = await count(caller, window, passed + together.length);
        const left = limit - (used - together.length);
        minute.spent = left <= together.length;
        for (const [index, { resolve }] of together.entries()) resolve(index < left);
      } catch (thrown) {
        minute.uncounted += passed;
        for (const { reject } of together) reject(thrown);
      }
    }
    minute.counting = false;
  }

  /** Adds to what the caller has used in this minute, or in a later one that another process has begun, and returns that. */
  async function count(caller: string, window: number, more: number): Promise<number> {
    const start = new Date(window * WINDOW_MS);
    const { used } = await db
      .insertInto("rate_limits")
      .values({ caller, window_start: start, used: more })
      .onConflict((conflict) =>
        conflict.column("caller").doUpdateSet({
          used: sql`CASE WHEN rate_limits.window_start >= ${start} THEN rate_limits.used ELSE 0 END + ${more}`,
          window_start: sql`greatest(rate_limits.window_start, ${start})`,
        }),
      )
      .returning("used")
      .executeTakeFirstOrThrow();
    return used;
  }

  async function forgetOld(window: number): Promise<void> {
    const before = new Date((window - 10) * WINDOW_MS);
    await db.deleteFrom("rate_limits").where("window_start", "<", before).execute();
  }
}
