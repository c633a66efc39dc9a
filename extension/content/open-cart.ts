import type { ReadonlySignal } from "@preact/signals-core";
import { signal as signalOf } from "@preact/signals-core";
import type { Bring } from "./on-demand/bring.ts";
import { createOwnRoot } from "./own-root.ts";
import type { PageSession } from "./page-session.ts";

export interface CartOpener {
  /** Opens the dialog that adds licenses; only ever because somebody pressed for it, on `opener`. */
  open(opener: Element | null): void;
  isOpen: ReadonlySignal<boolean>;
}

/** One dialog at a time; its script is brought in when it is first wanted. */
export function createCartOpener(session: PageSession, bring: Bring, signal: AbortSignal): CartOpener {
  const isOpen = signalOf(false);
  const onClosed = () => {
    isOpen.value = false;
  };

  function open(opener: Element | null): void {
    if (isOpen.value) return;
    isOpen.value = true;
    bring("buying")
      .then(({ openDialog }) => openDialog({ session, own: createOwnRoot(), opener, onClosed }, signal))
      .catch(() => {
        onClosed();
        session.refresh();
      });
  }

  return { open, isOpen };
}
