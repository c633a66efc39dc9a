import { useSyncExternalStore } from "react";

const MOVED = "desk:moved";

/** The path that is shown now; changes without loading a page. */
export function usePath(): string {
  return useSyncExternalStore(listen, () => location.pathname);
}

/** Goes to another path of this page, as a single-page application does. */
export function goTo(path: string): void {
  if (path === location.pathname) return;
  history.pushState(null, "", path);
  dispatchEvent(new Event(MOVED));
}

function listen(changed: () => void): () => void {
  const owner = new AbortController();
  addEventListener("popstate", changed, { signal: owner.signal });
  addEventListener(MOVED, changed, { signal: owner.signal });
  return () => owner.abort();
}
