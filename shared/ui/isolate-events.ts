const KEYS = ["keydown", "keypress", "keyup"] as const;
const POINTERS = ["pointerdown", "pointerup", "mousedown", "mouseup", "click", "focusin", "focusout"] as const;

/**
 * Stops what happens in our dialog at its shadow root: the host's shortcuts don't fire while somebody types, its modal
 * takes no press for one outside it, and its focus trap isn't told.
 */
export function isolateEvents(root: ShadowRoot, signal: AbortSignal): void {
  for (const type of [...KEYS, ...POINTERS]) root.addEventListener(type, stop, { signal });
}

/** As above for what stands within a form of the host: Tab and Escape still are the host's. */
export function isolateKeys(root: ShadowRoot, signal: AbortSignal): void {
  for (const type of KEYS) {
    root.addEventListener(
      type,
      (event) => {
        if (event instanceof KeyboardEvent && event.key !== "Tab" && event.key !== "Escape") event.stopPropagation();
      },
      { signal },
    );
  }
}

function stop(event: Event): void {
  event.stopPropagation();
}
