import { onAbort } from "../lifetime.ts";
import { NAMED_BY } from "./named-by.ts";

/**
 * Asks `found` now and after each change within `root` until it says yes, then calls `done`. The owner bounds it by the
 * signal: an observer of a whole subtree must not stay.
 */
export function lookFor(root: Element, found: () => boolean, signal: AbortSignal, done: () => void): void {
  if (signal.aborted) return;
  if (found()) {
    done();
    return;
  }
  const observer = new MutationObserver(() => {
    if (signal.aborted || !found()) return;
    observer.disconnect();
    done();
  });
  observer.observe(root, { childList: true, subtree: true, attributeFilter: NAMED_BY });
  onAbort(signal, () => observer.disconnect());
}
