/** Calls `end` once when `signal` aborts. */
export function onAbort(signal: AbortSignal, end: () => void): void {
  signal.addEventListener("abort", end, { once: true });
}

/** A lifetime within another: it ends with its parent at the latest, and leaves nothing with it when it ends before. */
export function within(parent: AbortSignal): AbortController {
  const life = new AbortController();
  parent.addEventListener("abort", () => endLife(life), { signal: life.signal });
  return life;
}

/**
 * Ends a lifetime. With a reason, whatever it says: without one the browser makes an exception with a stack, and the first
 * of those takes longer than all else that a page begins with (1.5 ms).
 */
export function endLife(life: AbortController): void {
  life.abort("ended");
}

/** Resolves when what the page runs now has ended. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Calls `work` when the page has nothing else to do, or after so many milliseconds; not once `signal` has aborted. */
export function whenIdle(work: () => void, signal: AbortSignal, timeout?: number): void {
  if (signal.aborted) return;
  const cancel = () => cancelIdleCallback(idle);
  const idle = requestIdleCallback(
    () => {
      // A long life must not gather what has ended.
      signal.removeEventListener("abort", cancel);
      work();
    },
    timeout === undefined ? undefined : { timeout },
  );
  onAbort(signal, cancel);
}

/** Waits no longer for the page to have nothing else to do, in milliseconds. */
const PATIENCE = 200;

/** Calls `work` when the next frame has been painted and the page has a moment, unless `signal` aborts before. */
export function afterPaint(work: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const cancel = () => cancelAnimationFrame(frame);
  const frame = requestAnimationFrame(() => {
    signal.removeEventListener("abort", cancel);
    whenIdle(work, signal, PATIENCE);
  });
  onAbort(signal, cancel);
}
