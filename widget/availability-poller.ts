import type { Availability, HttpAnswer, ProblemDetails } from "../shared/api/index.ts";
import { asProblem } from "../shared/api/problem.ts";
import { timeLeft } from "../shared/seats/time-left.ts";
import { backoffSeconds } from "./backoff.ts";

export type PollNews =
  | { kind: "snapshot"; availability: Availability }
  /** Nothing has changed: the snapshot is as fresh as now. */
  | { kind: "unchanged" }
  | { kind: "failed"; problem: ProblemDetails };

interface PollerOptions {
  read: (etag: string | null, signal: AbortSignal) => Promise<HttpAnswer<Availability>>;
  onNews: (news: PollNews) => void;
  signal: AbortSignal;
  document?: Document;
  random?: () => number;
}

export interface AvailabilityPoller {
  /** Reads now; a read that is under way is joined. Resolves with what it brought. */
  refresh(): Promise<PollNews>;
}

/**
 * Asks how many seats are left, as often as the service wants it, and only while the page can be seen. After failures
 * it waits longer each time, or as long as `Retry-After` says; 401 and 403 end it until somebody asks by hand.
 */
export function pollAvailability({
  read,
  onNews,
  signal,
  document = globalThis.document,
  random = Math.random,
}: PollerOptions): AvailabilityPoller {
  let etag: string | null = null;
  let every = 60;
  let failures = 0;
  let running: Promise<PollNews> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the next read is due, in this machine's milliseconds, and how long that was to wait; `null` once it has ended. */
  let due: { at: number; after: number } | null = { at: 0, after: 0 };
  const dueIn = (seconds: number) => ({ at: Date.now() + seconds * 1000, after: seconds * 1000 });

  const schedule = () => {
    clearTimeout(timer);
    if (due === null || signal.aborted || document.visibilityState !== "visible" || running !== null) return;
    timer = setTimeout(() => void refresh(), timeLeft(due.at, due.after, Date.now()));
  };
  const refresh = () => {
    running ??= ask().finally(() => {
      running = null;
      schedule();
    });
    return running;
  };

  async function ask(): Promise<PollNews> {
    clearTimeout(timer);
    const news = await readOnce();
    if (!signal.aborted) onNews(news);
    return news;
  }

  async function readOnce(): Promise<PollNews> {
    try {
      const answer = await read(etag, signal);
      etag = answer.etag;
      failures = 0;
      if (answer.kind === "answer") every = answer.body.pollAfterSeconds;
      due = dueIn(every);
      return answer.kind === "answer" ? { kind: "snapshot", availability: answer.body } : { kind: "unchanged" };
    } catch (thrown) {
      const problem = asProblem(thrown).details;
      const pause = problem.retryAfterSeconds ?? backoffSeconds(failures, random);
      failures += 1;
      due = endsPolling(problem) ? null : dueIn(pause);
      return { kind: "failed", problem };
    }
  }

  document.addEventListener("visibilitychange", schedule, { signal });
  signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
  schedule();
  return { refresh };
}

function endsPolling({ type }: ProblemDetails): boolean {
  return ["not-signed-in", "sign-in-misconfigured", "signed-out", "not-permitted", "person-suspended"].includes(type);
}
