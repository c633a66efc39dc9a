import { Problem } from "../../shared/api/problem.ts";
import type { Checkout, PurchaseRecord, Purchases } from "../../shared/checkout/index.ts";
import { browser } from "./browser.ts";
import type { Ask } from "./carrier.ts";
import type { Answer, ToPage } from "./messages.ts";
import type { AboutDesk, AsPage, FromOwnPage, ToOwnPage } from "./own-page-messages.ts";
import { ARE_YOU_THERE } from "./own-page-messages.ts";

/** Asks the worker from one of the extension's own pages. Rejects with a `Problem`. */
export async function askAsOwnPage<T>(message: FromOwnPage): Promise<T> {
  // Only the worker answers these, and it knows no other answer to this message.
  const answer = (await browser.runtime.sendMessage(message).catch(() => undefined)) as Answer<T> | undefined;
  if (answer?.ok === true) return answer.value;
  throw new Problem(answer?.problem ?? { type: "unreachable", status: 0, detail: "No answer came." });
}

/** Asks what a page of this help desk would ask. */
export function askAsPageOf(origin: string): Ask {
  return (message) => {
    switch (message.kind) {
      case "refresh":
      case "identify":
      case "connect":
        return askAsOwnPage({ kind: "desk", origin, act: message.kind } satisfies AboutDesk);
      default:
        // The worker refuses what no own page asks.
        return askAsOwnPage({ kind: "as_page", origin, message } as AsPage);
    }
  };
}

/** What a page of ours buys through, for one person of one help desk. */
export function ownCheckout(origin: string, person: string, purchases: Purchases): Checkout {
  return {
    ...purchases,
    confirm: (quote, note, demotionsSeen = false) =>
      askAsOwnPage<PurchaseRecord>({ kind: "confirm", ...{ origin, person, quote, note, demotionsSeen } }),
  };
}

/** Hears what the worker tells the pages of this help desk. */
export function hearAsPageOf(origin: string, listener: (message: ToPage) => void, signal: AbortSignal): void {
  hearWorker(({ origin: of, message }) => {
    if (of === origin) listener(message);
  }, signal);
}

/** Hears of new numbers, or of somebody being identified, at any help desk. */
export function hearOfSeats(listener: () => void, signal: AbortSignal): void {
  hearWorker(({ message }) => {
    if (message.kind === "seats") listener();
  }, signal);
}

/** Hears all that the worker tells the extension's own pages. */
export function hearWorker(listener: (told: ToOwnPage) => void, signal: AbortSignal): void {
  const hear = (told: unknown, sender: { id?: string | undefined; tab?: unknown }): undefined => {
    // A content script has a tab; the worker has none, and nobody outside can reach this.
    if (sender.id !== browser.runtime.id || sender.tab !== undefined) return;
    const { origin, message } = told as Partial<ToOwnPage>;
    if (origin !== undefined && message !== undefined) listener({ origin, message });
  };
  browser.runtime.onMessage.addListener(hear);
  signal.addEventListener("abort", () => browser.runtime.onMessage.removeListener(hear), { once: true });
}

/** Answers the worker that this page is there. */
export function answerThatIAmThere(signal: AbortSignal): void {
  const answer = (asked: unknown, { id, tab }: { id?: string | undefined; tab?: unknown }) =>
    asked === ARE_YOU_THERE && id === browser.runtime.id && tab === undefined ? Promise.resolve(true) : undefined;
  browser.runtime.onMessage.addListener(answer);
  signal.addEventListener("abort", () => browser.runtime.onMessage.removeListener(answer), { once: true });
}
