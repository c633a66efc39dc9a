import { onAbort, within } from "../lifetime.ts";
import { whenDetached } from "./detached.ts";
import { lookFor } from "./look-for.ts";
import { onNavigation } from "./navigation.ts";
import { SELECTORS } from "./selectors.ts";

/** A place in the help desk's page where something of ours belongs. Declared, not scripted: the machinery stands below. */
export interface Surface {
  /** On which pages it can be, by the address's path. */
  applies: (path: string) => boolean;
  /** Dialogs are portalled to the body; other forms come with the page's own content. */
  comesWith: "portal" | "page";
  /** The form within a candidate; `null` while it isn't one (yet). */
  prove: (candidate: Element) => Element | null;
}

/** How long a form is looked for after a navigation, in milliseconds: then the address was not one of a form. */
const PATIENCE = 15_000;

/**
 * Calls `open` for each form that appears, with a signal that is aborted when it goes. While no form is open this costs
 * one observer of the body's own children and nothing on the subtree.
 */
export function watchSurfaces(
  surfaces: readonly Surface[],
  open: (form: Element, signal: AbortSignal) => void,
  signal: AbortSignal,
): void {
  const forms = new Set<Element>();
  const path = () => location.pathname;
  const portals = surfaces.filter(({ comesWith }) => comesWith === "portal");
  const pages = surfaces.filter(({ comesWith }) => comesWith === "page");

  function tryOpen(surface: Surface, candidate: Element): boolean {
    const form = surface.applies(path()) ? surface.prove(candidate) : null;
    if (form === null) return false;
    if (forms.has(form)) return true;
    forms.add(form);
    const life = within(signal);
    whenDetached(form, life.signal, () => {
      life.abort();
      forms.delete(form);
      if (surface.comesWith === "page") lookOnPage();
    });
    open(form, life.signal);
    return true;
  }

  function takePortal(node: Node): void {
    if (!(node instanceof Element) || !portals.some(({ applies }) => applies(path()))) return;
    const dialogs = node.matches(SELECTORS.dialog) ? [node] : node.querySelectorAll(SELECTORS.dialog);
    for (const dialog of dialogs) {
      if (portals.some((surface) => tryOpen(surface, dialog))) continue;
      // A dialog that isn't a form of ours yet: watched by itself until it proves to be one, or goes.
      const life = within(signal);
      whenDetached(dialog, life.signal, () => life.abort());
      lookFor(
        dialog,
        () => portals.some((surface) => tryOpen(surface, dialog)),
        life.signal,
        () => life.abort(),
      );
    }
  }

  let looking: AbortController | null = null;
  function lookOnPage(): void {
    looking?.abort();
    looking = null;
    if (signal.aborted || !pages.some(({ applies }) => applies(path()))) return;
    const life = within(signal);
    looking = life;
    const timer = setTimeout(() => life.abort(), PATIENCE);
    onAbort(life.signal, () => clearTimeout(timer));
    lookFor(
      document.body,
      () => pages.some((surface) => tryOpen(surface, document.body)),
      life.signal,
      () => life.abort(),
    );
  }

  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) takePortal(node);
  });
  observer.observe(document.body, { childList: true });
  onAbort(signal, () => observer.disconnect());
  onNavigation(lookOnPage, signal);
  for (const node of document.body.children) takePortal(node);
  lookOnPage();
}
