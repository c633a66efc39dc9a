import type { ProblemDetails } from "../../shared/api/index.ts";
import { asProblem, Problem } from "../../shared/api/index.ts";
import type { Answer, Replies, ToWorker } from "../platform/messages.ts";
import { FRAME_MESSAGES } from "../platform/messages.ts";
import { readMessage } from "./message-guard.ts";
import type { PageSender, Sender } from "./sender.ts";
import { frameSender, pageSender } from "./sender.ts";

/** One handler for each kind of message. Each is told which page asks; it throws a `Problem` to refuse. */
export type MessageHandlers = {
  [K in ToWorker["kind"]]: (message: Extract<ToWorker, { kind: K }>, from: PageSender) => Promise<Replies[K]>;
};

export interface RouterOptions {
  ownId: string;
  /** Where our content script runs, by match patterns. */
  patterns: () => Promise<readonly string[]>;
  handlers: MessageHandlers;
  /** Somebody spoke who may not, or said what no page says. */
  onRefused: () => void;
}

/** Answers what help desk pages ask; whoever else speaks, or whatever isn't exactly a message of ours, is refused. */
export function createRouter({ ownId, patterns, handlers, onRefused }: RouterOptions) {
  return async (raw: unknown, sender: Sender): Promise<Answer<unknown>> => {
    const desks = await patterns();
    const message = readMessage(raw);
    const isFrames = message !== null && FRAME_MESSAGES.has(message.kind);
    const from = pageSender(sender, ownId, desks) ?? (isFrames ? frameSender(sender, ownId, desks) : null);
    if (from === null || message === null) {
      onRefused();
      return { ok: false, problem: REFUSED };
    }
    try {
      return { ok: true, value: await dispatch(handlers, message, from) };
    } catch (thrown) {
      return { ok: false, problem: asProblem(thrown).details };
    }
  };
}

export const REFUSED: ProblemDetails = new Problem({
  type: "invalid-input",
  status: 0,
  detail: "This could not be asked for.",
}).details;

/** The table gives each kind its own handler, which the type of a looked-up row no longer says. */
export function dispatch(handlers: MessageHandlers, message: ToWorker, from: PageSender): Promise<unknown> {
  const handle = handlers[message.kind] as (message: ToWorker, from: PageSender) => Promise<unknown>;
  return handle(message, from);
}
