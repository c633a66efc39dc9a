import { effect, untracked } from "@preact/signals-core";
import { isToBeTold } from "../../../shared/checkout/purchase.ts";
import { onAbort } from "../lifetime.ts";
import { createOwnRoot } from "../own-root.ts";
import type { NoticesOptions } from "./show-notices.ts";
import { showNotices } from "./show-notices.ts";

/** Waits for the first thing to announce: until then, the page contains nothing for notices. */
export function awaitNotices(options: Omit<NoticesOptions, "own">, signal: AbortSignal): void {
  const { session, lastTaken, isDialogOpen } = options;
  let placed = false;
  const stop = effect(() => {
    // Requests that concern this person may be news to them: what they were told already is read with the notices.
    const { snapshot } = session.seats.value;
    const asked = snapshot?.availability.requests !== undefined;
    const toTell =
      asked || lastTaken.value !== null || (!isDialogOpen.value && session.purchases.value.some(isToBeTold));
    if (!toTell || placed) return;
    placed = true;
    untracked(() => showNotices({ ...options, own: createOwnRoot() }, signal));
  });
  onAbort(signal, stop);
}
