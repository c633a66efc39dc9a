import type { ReadonlySignal } from "@preact/signals-core";
import { signal as signalOf } from "@preact/signals-core";
import type { AskingStart, BackTo } from "../../shared/asking/index.ts";
import type { Bring } from "./on-demand/bring.ts";
import { createOwnRoot } from "./own-root.ts";
import type { PageSession } from "./page-session.ts";

export interface CartOpener {
  /**
   * Opens the dialog that adds licenses; only ever because somebody pressed for it, on `opener`. `start` is what it
   * opens with, where it isn't the first way that is open to this person: a request to decide, or a form to sales.
   */
  open(opener: Element | null, backTo: BackTo, start?: AskingStart): void;
  isOpen: ReadonlySignal<boolean>;
}

/** One dialog at a time; its script is brought in when it is first wanted. */
export function createCartOpener(session: PageSession, bring: Bring, signal: AbortSignal): CartOpener {
  const isOpen = signalOf(false);

  function open(opener: Element | null, backTo: BackTo, start?: AskingStart): void {
    if (isOpen.value) return;
    isOpen.value = true;
    let next: AskingStart | undefined;
    const onClosed = () => {
      isOpen.value = false;
      if (next !== undefined) open(opener, backTo, next);
    };
    const own = createOwnRoot();
    const goTo = (wanted: AskingStart) => {
      next = wanted;
    };
    const mayBuy = session.viewer()?.capabilities.includes("buyInstantly");
    bring(mayBuy && start === undefined ? "buying" : "asking")
      .then(({ openDialog }) => openDialog({ session, bring, own, opener, backTo, start, goTo, onClosed }, signal))
      .catch(() => {
        onClosed();
        session.refresh();
      });
  }

  return { open, isOpen };
}
