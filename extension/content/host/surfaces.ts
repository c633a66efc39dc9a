import type { ReadonlySignal } from "@preact/signals-core";
import type { HostWords } from "../../platform/host-words.ts";
import { endLife, onAbort, within } from "../lifetime.ts";
import { whenDetached, whenDetachedAtLast } from "./detached.ts";
import type { Door } from "./doors.ts";
import { lookFor } from "./look-for.ts";
import { onNavigation } from "./navigation.ts";
import { SELECTORS } from "./selectors.ts";

/** What of ours belongs in a place. */
export type Shows = { kind: "meter"; door: Door } | { kind: "badge" } | { kind: "team" };

/** A place in the help desk's page where something of ours belongs. Declared, not scripted: the machinery stands below. */
export interface Surface<What extends Shows = Shows> {
  shows: What;
  /** On which pages it can be, by the address's path. */
  applies: (path: string) => boolean;
  /** Dialogs are portalled to the body; everything else comes with the page's own content. */
  comesWith: "portal" | "page";
  /** Whether it stands there as long as the page, and not only while somebody is at work in it. */
  stays?: true;
  /** The form, or what ours stands beside, within a candidate; `null` while it isn't one (yet). */
  prove: (candidate: Element, words: HostWords | null) => Element | null;
}

/** How long a place is looked for after a navigation, in milliseconds: then the page has none. */
const PATIENCE = 15_000;

/**
 * Calls `open` for each place that appears, with a signal that is aborted when it goes. While no form is open this costs
 * one observer of the body's own children and one of the size of each place, and nothing on the subtree.
 * `words` are the page's language's, once they are known; left out where no surface is told by them.
 */
export function watchSurfaces<What extends Shows>(
  surfaces: readonly Surface<What>[],
  open: (place: Element, signal: AbortSignal, shows: What) => void,
  signal: AbortSignal,
  words: ReadonlySignal<HostWords | null> | null = null,
): void {
  const forms = new Set<Element>();
  const path = () => location.pathname;
  const portals = surfaces.filter(({ comesWith }) => comesWith === "portal");
  const pages = surfaces.filter(({ comesWith }) => comesWith === "page");

  function tryOpen(surface: Surface<What>, candidate: Element): boolean {
    const form = surface.applies(path()) ? surface.prove(candidate, words?.value ?? null) : null;
    if (form === null) return false;
    if (forms.has(form)) return true;
    forms.add(form);
    const life = within(signal);
    const whenGone = surface.stays ? whenDetachedAtLast : whenDetached;
    whenGone(form, life.signal, () => {
      endLife(life);
      forms.delete(form);
      if (surface.comesWith === "page") lookOnPage();
    });
    open(form, life.signal, surface.shows);
    return true;
  }

  function takePortal(node: Node): void {
    if (!(node instanceof Element) || !portals.some(({ applies }) => applies(path()))) return;
    const dialogs = node.matches(SELECTORS.dialog) ? [node] : node.querySelectorAll(SELECTORS.dialog);
    for (const dialog of dialogs) {
      if (portals.some((surface) => tryOpen(surface, dialog))) continue;
      // A dialog that isn't a form of ours yet: watched by itself until it proves to be one, or goes.
      const life = within(signal);
      whenDetached(dialog, life.signal, () => endLife(life));
      lookFor(
        dialog,
        () => portals.some((surface) => tryOpen(surface, dialog)),
        life.signal,
        () => endLife(life),
      );
    }
  }

  let looking: AbortController | null = null;
  function lookOnPage(): void {
    if (looking !== null) endLife(looking);
    looking = null;
    const wanted = pages.filter(({ applies }) => applies(path()));
    if (signal.aborted || wanted.length === 0) return;
    const life = within(signal);
    looking = life;
    const timer = setTimeout(() => endLife(life), PATIENCE);
    onAbort(life.signal, () => clearTimeout(timer));
    lookFor(
      document.body,
      () => wanted.filter((surface) => !tryOpen(surface, document.body)).length === 0,
      life.signal,
      () => endLife(life),
    );
  }

  if (portals.length > 0) {
    const observer = new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) takePortal(node);
    });
    observer.observe(document.body, { childList: true });
    onAbort(signal, () => observer.disconnect());
    takePortal(document.body);
  }
  onNavigation(lookOnPage, signal);
  if (words === null) lookOnPage();
  // Looks at once, and again with the words.
  else onAbort(signal, words.subscribe(lookOnPage));
}
