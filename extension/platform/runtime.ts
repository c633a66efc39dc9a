import type { Browser } from "webextension-polyfill";
import { Problem } from "../../shared/api/problem.ts";
import type { Answer, Replies, ToWorker } from "./messages.ts";

/**
 * A page's whole way to the browser: without the polyfill, since sending and hearing messages is the same promise
 * everywhere. Looked up at each use: after an update of the extension Chromium takes it away under old pages.
 */
export function runtime(): Browser["runtime"] | undefined {
  const { browser, chrome } = globalThis as { browser?: Browser; chrome?: Browser };
  return (browser ?? chrome)?.runtime;
}

/** Whether the extension was updated or removed under this page: it can no longer be reached. */
function isOrphaned(): boolean {
  return runtime()?.id === undefined;
}

/**
 * Asks the worker. Rejects with a `Problem`: the worker's, `extension-updated` when it is gone, or
 * `unreachable` when it was stopped twice before it answered.
 */
export async function ask<M extends ToWorker>(message: M): Promise<Replies[M["kind"]]> {
  const answer = await send(message);
  if (answer?.ok === true) return answer.value as Replies[M["kind"]];
  throw new Problem(answer?.problem ?? { type: "unreachable", status: 0, detail: "No answer came." });
}

async function send(message: ToWorker, again = true): Promise<Answer<unknown> | undefined> {
  const to = runtime();
  if (to?.id === undefined) throw updated();
  try {
    return await to.sendMessage(message);
  } catch {
    if (isOrphaned()) throw updated();
    // The worker was stopped before it answered; asking restarts it. Every message may come twice: a purchase, too,
    // since the same quote is the same purchase.
    return again ? send(message, false) : undefined;
  }
}

function updated(): Problem {
  return new Problem({ type: "extension-updated", status: 0, detail: "Seatmeter was updated: reload the page." });
}
