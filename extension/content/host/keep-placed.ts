import { onAbort } from "../lifetime.ts";
import { MARK } from "../own-root.ts";
import { NAMED_BY } from "./named-by.ts";

/** Where what stands in a form can be moved by what happens anywhere in it. */
const ANYWHERE: MutationObserverInit = {
  ...{ childList: true, subtree: true, characterData: true },
  attributeFilter: NAMED_BY,
};

const OURS = `[${MARK}]`;

/** How often in one frame our node is put back at once; a page that fights us gets the next frame instead. */
const EAGER = 5;

/** How long a frame takes, in milliseconds. Told by the clock: to ask for the next one would be dear in a form's first. */
const FRAME = 16;

/**
 * Keeps `node` right after the element that `place` names, whatever the host re-renders, and nowhere when it names none.
 * `place` is asked again after each change within the form and each choice in it; `changes` says which of them count.
 * Returns what asks it once more.
 */
export function keepPlaced(
  form: Element,
  node: HTMLElement,
  place: () => Element | null,
  signal: AbortSignal,
  changes = ANYWHERE,
): () => void {
  let eager = EAGER;
  let since = 0;
  let frame = 0;

  const observer = new MutationObserver(put);

  function put(): void {
    // A host that clones what it shows clones our node, too, without what is in it.
    for (const other of form.querySelectorAll(OURS)) if (other !== node) other.remove();
    const row = place();
    if (row === null) {
      if (node.isConnected) node.remove();
      return;
    }
    if (row.nextSibling === node) return;
    const now = performance.now();
    if (now - since > FRAME) {
      since = now;
      eager = EAGER;
    }
    if (eager > 0) {
      eager -= 1;
      row.after(node);
      // What we just did is nothing to look at again; what the host did before has been looked at.
      observer.takeRecords();
      return;
    }
    // A page that takes our node away each time must not be able to keep itself busy with us.
    if (frame === 0) {
      frame = requestAnimationFrame(() => {
        frame = 0;
        since = 0;
        put();
      });
    }
  }

  observer.observe(form, changes);
  // A choice in a native control changes no node.
  form.addEventListener("change", put, { signal });
  onAbort(signal, () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  });
  put();
  return put;
}
