import { onAbort, whenIdle } from "./lifetime.ts";

/** Waits no longer for the page to have nothing else to do, in milliseconds. */
const PATIENCE = 200;

/** Calls `work` when the next frame has been painted and the page has a moment, unless `signal` aborts before. */
export function afterPaint(work: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const frame = requestAnimationFrame(() => {
    forget();
    whenIdle(work, signal, PATIENCE);
  });
  const forget = onAbort(signal, () => cancelAnimationFrame(frame));
}
