import type { PurchaseRecord, Purchases } from "../checkout/index.ts";
import { isSettled } from "../checkout/index.ts";

/** Pauses between looks at a purchase that hasn't ended, in milliseconds; the last one repeats. */
const PAUSES = [1_000, 2_000, 4_000, 8_000, 15_000] as const;

/** Follows one purchase until it has ended or `signal` says so, and tells each new stand. */
export function watchOutcome(
  checkout: Purchases,
  quoteId: string,
  { onRecord, signal }: { onRecord: (record: PurchaseRecord) => void; signal: AbortSignal },
): void {
  let looks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  // Whoever subscribes may be told at once.
  let unsubscribe = () => {};
  unsubscribe = checkout.subscribe(report);
  signal.addEventListener("abort", stop, { once: true });
  if (stopped) unsubscribe();
  else wait();

  function report(records: readonly PurchaseRecord[]): void {
    const record = records.find((kept) => kept.quoteId === quoteId);
    if (record === undefined || stopped) return;
    if (isSettled(record)) stop();
    onRecord(record);
  }

  function wait(): void {
    const pause = PAUSES[Math.min(looks, PAUSES.length - 1)] ?? 0;
    looks += 1;
    timer = setTimeout(() => void look(), pause);
  }

  async function look(): Promise<void> {
    try {
      await checkout.resume();
      const records = await checkout.records();
      if (!stopped) {
        wait();
        report(records);
      }
    } catch {
      // No answer says nothing new; the next look may.
      if (!stopped) wait();
    }
  }

  function stop(): void {
    stopped = true;
    clearTimeout(timer);
    unsubscribe();
  }
}
