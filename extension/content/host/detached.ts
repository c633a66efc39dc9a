import { onAbort } from "../lifetime.ts";

/**
 * Calls `callback` once when `node` has left the document. Watches the children of each of its ancestors and nothing
 * else, so what happens beside them costs nothing.
 */
export function whenDetached(node: Element, signal: AbortSignal, callback: () => void): void {
  const observer = new MutationObserver(() => {
    if (node.isConnected || signal.aborted) return;
    observer.disconnect();
    callback();
  });
  for (let parent = node.parentElement; parent !== null; parent = parent.parentElement) {
    observer.observe(parent, { childList: true });
  }
  onAbort(signal, () => observer.disconnect());
}
