const WINDOW_MS = 60_000;

export interface RateAnswer {
  limit: number;
  remaining: number;
  /** Until the count begins anew. */
  resetSeconds: number;
  /** Set where this request is one too many. */
  retryAfterSeconds?: number;
}

/** Counts an account's API requests a minute, all callers together, as the host does. */
export function createRateLimit(now: () => number = Date.now): (account: string, limit: number) => RateAnswer {
  const windows = new Map<string, { startedAt: number; used: number }>();
  return (account, limit) => {
    const at = now();
    const kept = windows.get(account);
    const window = kept !== undefined && at - kept.startedAt < WINDOW_MS ? kept : { startedAt: at, used: 0 };
    window.used += 1;
    windows.set(account, window);
    const resetSeconds = Math.max(1, Math.ceil((window.startedAt + WINDOW_MS - at) / 1000));
    if (window.used <= limit) return { limit, remaining: limit - window.used, resetSeconds };
    return { limit, remaining: 0, resetSeconds, retryAfterSeconds: resetSeconds };
  };
}
