import { effect } from "@preact/signals-core";
import type { Viewer } from "../shared/api/index.ts";
import type { PurchaseRecord } from "../shared/checkout/purchase.ts";
import { isSettled } from "../shared/checkout/purchase.ts";
import { isDialogOpen } from "./open-dialog.ts";
import { readKept } from "./page-storage.ts";
import type { Session } from "./session.ts";
import { storageKey } from "./storage-key.ts";

/**
 * Waits for something to tell this person (the last license is taken; a purchase that the page or the dialog was closed
 * on) and then has the notices brought in, once.
 */
export function awaitNotices(session: Session): void {
  let shownTo: Viewer | null = null;
  const stop = effect(() => {
    const viewer = session.viewer.value;
    if (shownTo !== null && session.isGone(shownTo)) shownTo = null;
    if (viewer === null || shownTo !== null || isDialogOpen.value) return;
    const key = storageKey("purchases", session.configuration.serviceUrl, viewer);
    const asked = session.seats.value.snapshot?.availability.requests !== undefined;
    if (!asked && session.lastTaken.value === null && !hasNews(key)) return;
    shownTo = viewer;
    import("./notices.ts")
      .then(({ showNotices }) => showNotices(session, viewer))
      .catch(() => {
        shownTo = null;
      });
  });
  session.signal.addEventListener("abort", stop, { once: true });
}

function hasNews(key: string): boolean {
  const kept = readKept(key);
  return Array.isArray(kept) && (kept as PurchaseRecord[]).some((record) => !isSettled(record) || !record.acknowledged);
}
