import type { ProblemDetails } from "../api/index.ts";
import { MAX_REASON } from "../api/limits.ts";
import { asProblem } from "../api/problem.ts";

/** Declining one request as it is written and sent; `problem` is why it didn't arrive. */
export interface Declining {
  reason: string;
  isSending: boolean;
  problem: ProblemDetails | null;
}

export const NOT_DECLINED: Declining = { reason: "", isSending: false, problem: null };

/** Declining takes a reason. */
export function isReason(reason: string): boolean {
  return reason.trim() !== "" && !isTooLong(reason);
}

export function isTooLong(reason: string): boolean {
  return reason.trim().length > MAX_REASON;
}

interface DeclineSteps<Answer> {
  /** Rejects with a `Problem`. */
  send: (reason: string) => Promise<Answer>;
  show: (declining: Declining) => void;
  onDeclined: (answer: Answer) => void;
}

/**
 * Declines with the reason that stands there, and shows how that goes. A second press meanwhile, or one without a
 * reason, sends nothing.
 */
export async function sendDecline<Answer>(
  { reason, isSending }: Declining,
  { send, show, onDeclined }: DeclineSteps<Answer>,
): Promise<void> {
  if (isSending || !isReason(reason)) return;
  show({ reason, isSending: true, problem: null });
  try {
    onDeclined(await send(reason.trim()));
  } catch (thrown) {
    show({ reason, isSending: false, problem: asProblem(thrown).details });
  }
}
