import type { ReadonlySignal } from "@preact/signals-core";
import { effect } from "@preact/signals-core";
import type { Checkout, PurchaseRecord } from "../shared/checkout/index.ts";
import { isSettled } from "../shared/checkout/index.ts";

/** Pauses between questions about what hasn't ended, in milliseconds; the last one repeats. */
const PAUSES = [0, 2_000, 4_000, 8_000, 15_000, 60_000] as const;

interface FollowOptions {
  /** The dialog asks for itself. */
  isDialogOpen: ReadonlySignal<boolean>;
  onRecords: (records: readonly PurchaseRecord[]) => void;
  signal: AbortSignal;
}

/**
 * Comes back to purchases that haven't ended until they have, begins anew whenever the dialog is closed, and tells each
 * new stand.
 */
export function followPurchases(checkout: Checkout, { isDialogOpen, onRecords, signal }: FollowOptions): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stopListening = checkout.subscribe(onRecords);
  const stopWatching = effect(() => {
    clearTimeout(timer);
    if (!isDialogOpen.value) wait(0);
  });
  signal.addEventListener(
    "abort",
    () => {
      clearTimeout(timer);
      stopWatching();
      stopListening();
    },
    { once: true },
  );

  function wait(looks: number): void {
    const pause = PAUSES[Math.min(looks, PAUSES.length - 1)] ?? 0;
    timer = setTimeout(() => void look(looks), pause);
  }

  async function look(looks: number): Promise<void> {
    // No answer says nothing new; the next look may.
    await checkout.resume().catch(() => undefined);
    const records = await checkout.records().catch(() => []);
    if (signal.aborted || isDialogOpen.peek()) return;
    onRecords(records);
    if (records.some((record) => !isSettled(record))) wait(looks + 1);
  }
}
