/** The stores allow no alarm sooner, and unpacked extensions don't enforce it: so we do. In seconds. */
export const SHORTEST_ALARM = 30;
/** However often it failed, another try comes after this many seconds at most. */
export const LONGEST_BACKOFF = 15 * 60;

export interface PollOutlook {
  /** What the service asked for with its last answer, in seconds. */
  pollAfterSeconds: number;
  /** Failures in a row. */
  failures: number;
  /** For how many seconds the service still doesn't want to be called (`Retry-After`); 0 where it didn't say. */
  waitSeconds: number;
}

/**
 * After how many seconds to read again. While it works: what the service asks for, spread by a tenth so that browsers
 * don't fall into step. While it fails: full jitter under a doubling, capped ceiling. `Retry-After` is obeyed in both.
 */
export function nextPollSeconds(outlook: PollOutlook, random: () => number): number {
  const { pollAfterSeconds, failures, waitSeconds } = outlook;
  const wanted =
    failures === 0
      ? pollAfterSeconds * (1 + random() / 10)
      : random() * Math.min(LONGEST_BACKOFF, pollAfterSeconds * 2 ** failures);
  return Math.max(SHORTEST_ALARM, wanted, Math.ceil(waitSeconds));
}

/** The most that comes out of that without `Retry-After`. */
export function longestPollSeconds(pollAfterSeconds: number): number {
  return Math.max(SHORTEST_ALARM, pollAfterSeconds * 1.1, LONGEST_BACKOFF);
}
