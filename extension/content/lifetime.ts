/** What happens at the end of a lifetime. */
const endings = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls `end` once when `signal` aborts; returns what takes that back. All of a signal's share one listener of the browser:
 * those are dear where a form opens, in the frame in which it does.
 */
export function onAbort(signal: AbortSignal, end: () => void): () => void {
  const ends = endings.get(signal) ?? follow(signal);
  ends.add(end);
  return () => void ends.delete(end);
}

function follow(signal: AbortSignal): Set<() => void> {
  const ends = new Set<() => void>();
  endings.set(signal, ends);
  const endAll = () => {
    for (const end of ends) {
      try {
        end();
      } catch (thrown) {
        // As with listeners: what fails keeps nothing else from ending.
        reportError(thrown);
      }
    }
  };
  signal.addEventListener("abort", endAll, { once: true });
  return ends;
}

/** A lifetime within another: it ends with its parent at the latest, and leaves nothing with it when it ends before. */
export function within(parent: AbortSignal): AbortController {
  const life = new AbortController();
  onAbort(
    life.signal,
    onAbort(parent, () => endLife(life)),
  );
  return life;
}

/**
 * Ends a lifetime. With a reason, whatever it says: without one the browser makes an exception with a stack, and the first
 * of those takes longer than all else that a page begins with (1.5 ms).
 */
export function endLife(life: AbortController): void {
  life.abort("ended");
}

/** Calls `work` when the page is idle, or after `timeout` milliseconds; never once `signal` has aborted. */
export function whenIdle(work: () => void, signal: AbortSignal, timeout?: number): void {
  if (signal.aborted) return;
  const idle = requestIdleCallback(
    () => {
      // A long life must not gather what has ended.
      forget();
      work();
    },
    timeout === undefined ? undefined : { timeout },
  );
  const forget = onAbort(signal, () => cancelIdleCallback(idle));
}
