/** How a webhook's endpoint took what was sent to it. */
export interface Taken {
  outcome: "success" | "error" | "timeout" | "unreachable";
  statusCode: number | null;
  /** What it said of when to come again, in seconds. */
  retryAfter: number | null;
}

/** How long an endpoint may take to answer. */
export const TIMEOUT_MS = 10_000;

const MOST_AFTER_CONFLICT = 3;
const MOST_AFTER_TIMEOUT = 5;
/** Whoever asks for a longer wait isn't asked again. */
const LONGEST_WAIT_SECONDS = 60;
const WAIT_SECONDS = 1;

/**
 * In how many seconds an invocation is sent again, or `null` where it has failed: 409 up to three times more, 429 and 503
 * where they name a wait below a minute, no answer in time up to five times more. Anything else is final.
 */
export function retryIn({ outcome, statusCode, retryAfter }: Taken, attempts: number): number | null {
  if (outcome === "timeout") return attempts <= MOST_AFTER_TIMEOUT ? WAIT_SECONDS : null;
  if (outcome !== "error") return null;
  if (statusCode === 409) return attempts <= MOST_AFTER_CONFLICT ? WAIT_SECONDS : null;
  const asksToWait = (statusCode === 429 || statusCode === 503) && retryAfter !== null;
  return asksToWait && retryAfter < LONGEST_WAIT_SECONDS && attempts <= MOST_AFTER_CONFLICT ? retryAfter : null;
}
