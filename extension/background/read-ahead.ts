import { bodyOf } from "../../shared/api/index.ts";
import type { DeskKey } from "../platform/desk.ts";
import type { ReadAhead, ToBeConfirmed } from "../platform/own-page-messages.ts";
import type { CallsFor } from "./service-calls.ts";

/** How long what was read ahead is good for, in milliseconds: a window that opens takes a tenth of that. */
const GOOD_FOR = 5_000;

export interface ReadingAhead {
  /** Reads what a window shows that is being opened for this. */
  begin(desk: DeskKey, what: ToBeConfirmed["what"]): void;
  /** What was read for this, once; `null` where nothing was, not just now, or it couldn't be: the window asks for itself. */
  take(desk: DeskKey, what: ToBeConfirmed["what"]): Promise<ReadAhead | null>;
}

/** Reads from the service while the browser opens the window, which takes longer. In memory alone: it is never needed. */
export function createReadingAhead(callsFor: CallsFor, now: () => number): ReadingAhead {
  let begun: { about: string; at: number; answers: Promise<ReadAhead | null> } | null = null;
  const aboutOf = (desk: DeskKey, what: ToBeConfirmed["what"]) => JSON.stringify([desk, what]);

  async function read(desk: DeskKey, what: ToBeConfirmed["what"]): Promise<ReadAhead> {
    const call = callsFor(desk);
    const [subscription, quote] = await Promise.all([
      call("getSubscription", {}),
      what.kind === "quote" ? call("getQuote", { id: what.quoteId }) : null,
    ]);
    return { subscription: bodyOf(subscription), quote: quote && bodyOf(quote) };
  }

  return {
    begin(desk, what) {
      begun = { about: aboutOf(desk, what), at: now(), answers: read(desk, what).catch(() => null) };
    },
    async take(desk, what) {
      const found = begun;
      if (found?.about !== aboutOf(desk, what)) return null;
      begun = null;
      return now() - found.at > GOOD_FOR ? null : found.answers;
    },
  };
}
