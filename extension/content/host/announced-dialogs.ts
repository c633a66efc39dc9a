import { endLife, onAbort, within } from "../lifetime.ts";
import { lookSoon } from "./look-soon.ts";
import { onNavigation } from "./navigation.ts";

/** How a help desk's dialogs are told, and what opens them. */
export interface DialogSelectors {
  dialog: string;
  opener: string;
}

/**
 * Calls `take` with each dialog that announces itself, again each time it does: as a child added to the body, by the focus
 * that enters it, by a press on what opens dialogs, and after a navigation. Only a page in which one of these happens pays
 * for a look: a dialog that is put into a container that is there for good would else be seen by an observer of everything.
 */
export function onDialogs(
  { dialog, opener }: DialogSelectors,
  take: (dialog: Element) => void,
  signal: AbortSignal,
): void {
  const takeIn = (part: ParentNode) => {
    for (const found of part.querySelectorAll(dialog)) take(found);
  };
  const takeAll = () => takeIn(document);

  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(dialog)) take(node);
        else takeIn(node);
      }
    }
  });
  observer.observe(document.body, { childList: true });
  onAbort(signal, () => observer.disconnect());

  const listening = { capture: true, passive: true, signal };
  document.addEventListener("focusin", (event) => takeAround(event, dialog, take), listening);
  let looking = within(signal);
  const lookAgain = () => {
    endLife(looking);
    looking = within(signal);
    lookSoon(takeAll, looking.signal);
  };
  document.addEventListener("click", (event) => event.isTrusted && takeAround(event, opener, lookAgain), listening);
  onNavigation(takeAll, signal);
  takeAll();
}

/** Calls `take` with what of this kind stands around the target of an event. */
function takeAround({ target }: Event, kind: string, take: (around: Element) => void): void {
  const around = target instanceof Element ? target.closest(kind) : null;
  if (around !== null) take(around);
}
