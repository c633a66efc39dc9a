import { effect } from "@preact/signals-core";
import { isToBeTold } from "../../shared/checkout/purchase.ts";
import { onAbort } from "./lifetime.ts";
import type { Bring } from "./on-demand/bring.ts";
import type { NoticesOptions } from "./on-demand/show-notices.ts";
import { createOwnRoot } from "./own-root.ts";

/** Waits for the first thing to tell, then has notices brought in. */
export function awaitNotices(options: Omit<NoticesOptions, "own">, bring: Bring, signal: AbortSignal): void {
  const { session, lastTaken, isDialogOpen } = options;
  let placed = false;
  const stop = effect(() => {
    const toTell = lastTaken.value !== null || (!isDialogOpen.value && session.purchases.value.some(isToBeTold));
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
