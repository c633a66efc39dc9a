import { effect } from "@preact/signals-core";
import { isToBeTold } from "../../shared/checkout/purchase.ts";
import { onAbort } from "./lifetime.ts";
import type { NoticesOptions } from "./on-demand/show-notices.ts";
import { createOwnRoot } from "./own-root.ts";

/** Waits for the first thing to tell, then has notices brought in. */
export function awaitNotices(options: Omit<NoticesOptions, "own">, signal: AbortSignal): void {
  const { session, lastTaken, isDialogOpen, bring } = options;
  let placed = false;
  const stop = effect(() => {
    // Requests that concern this person may be news to them: what they were told already, the script knows.
    const { snapshot } = session.seats.value;
    const asked = snapshot?.availability.requests !== undefined;
    const toTell =
      asked || lastTaken.value !== null || (!isDialogOpen.value && session.purchases.value.some(isToBeTold));
    if (!toTell || placed) return;
    placed = true;
    bring("notices")
      .then(({ showNotices }) => showNotices({ ...options, own: createOwnRoot() }, signal))
      .catch(() => {
        placed = false;
      });
  });
  onAbort(signal, stop);
}
