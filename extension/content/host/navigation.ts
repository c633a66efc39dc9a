import { FIREFOX } from "../../platform/build-mode.ts";
import { onAbort } from "../lifetime.ts";

/** The part of the Navigation API that we use; not yet in every library of types, nor in Firefox before 147. */
interface NavigationEvents {
  addEventListener(type: "currententrychange", listener: () => void, options: { signal: AbortSignal }): void;
}

/** Calls `listener` after each navigation of the page within itself. */
export function onNavigation(listener: () => void, signal: AbortSignal): void {
  const { navigation } = globalThis as { navigation?: NavigationEvents };
  if (!FIREFOX || navigation !== undefined) {
    navigation?.addEventListener("currententrychange", listener, { signal });
    return;
  }
  // Where the API is missing, a page that goes elsewhere still changes its title, or goes back.
  let path = location.pathname;
  const check = () => {
    if (path === location.pathname) return;
    path = location.pathname;
    listener();
  };
  addEventListener("popstate", check, { signal });
  const observer = new MutationObserver(check);
  observer.observe(document.head, { childList: true, subtree: true, characterData: true });
  onAbort(signal, () => observer.disconnect());
}
