import type { ReadonlySignal } from "@preact/signals-core";
import type { HostWords } from "../../platform/host-words.ts";
import { endLife, onAbort, within } from "../lifetime.ts";
import { whenDetached, whenDetachedAtLast } from "./detached.ts";
import { lookFor } from "./look-for.ts";
import { lookSoon } from "./look-soon.ts";
import { onNavigation } from "./navigation.ts";

/** What of ours belongs in a place; `door` is its name among the help desk's. */
export type Shows = ShowsMeter | ShowsNothing | { kind: "badge" } | { kind: "team" };

type ShowsMeter = { kind: "meter"; door: string };
/** A form that another script opens: here it is only looked for. */
type ShowsNothing = { kind: "form" };

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

/** A place in which somebody gets a seat. */
export type FormSurface = Surface<ShowsMeter>;

/** Calls `take` with each dialog that opens, again each time it announces itself, until `signal`. */
export type OnDialogs = (take: (dialog: Element) => void, signal: AbortSignal) => void;

/** How long a place is looked for in what has just opened, in milliseconds: then it has none. */
const PATIENCE = 15_000;

interface Looking<What extends Shows> {
  /** The host's words in the page's language, once they are known; left out where no surface is told by them. */
  words?: ReadonlySignal<HostWords | null>;
  /** Called after each look at a page's own content, with what should be in it and isn't. */
  onLooked?: (missing: readonly Surface<What>[]) => void;
  /** What tells of dialogs; left out where no surface comes with one. */
  onDialogs?: OnDialogs;
}

/**
 * Calls `open` for each place that appears, with a signal that is aborted when it goes. While no form is open this costs
 * one observer of the body's own children and one of the size of each place, a look at what takes the focus or is pressed,
 * and nothing on the subtree.
 */
export function watchSurfaces<What extends Shows>(
  surfaces: readonly Surface<What>[],
  open: (place: Element, signal: AbortSignal, shows: What) => void,
  signal: AbortSignal,
  { words, onLooked, onDialogs }: Looking<What> = {},
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

  /** Dialogs that were looked into, or still are. */
  const seen = new WeakSet<Element>();
  function takeDialog(dialog: Element): void {
    const isForm = () => portals.some((surface) => tryOpen(surface, dialog));
    if (!portals.some(({ applies }) => applies(path())) || isForm() || seen.has(dialog)) return;
    seen.add(dialog);
    // Not a form of ours yet: it may be drawn piece by piece, or ask for a role only after something else.
    lookAWhile(dialog, isForm, within(signal));
  }

  function lookAWhile(root: Element, found: () => boolean, life: AbortController, done?: () => void): void {
    const end = () => {
      endLife(life);
      done?.();
    };
    const timer = setTimeout(end, PATIENCE);
    onAbort(life.signal, () => clearTimeout(timer));
    lookFor(root, found, life.signal, end);
  }

  let looking: AbortController | null = null;
  function lookOnPage(): void {
    if (looking !== null) endLife(looking);
    looking = null;
    const wanted = pages.filter(({ applies }) => applies(path()));
    if (signal.aborted || wanted.length === 0) return;
    const life = within(signal);
    looking = life;
    let missing = wanted;
    const isWhole = () => {
      missing = wanted.filter((surface) => !tryOpen(surface, document.body));
      return missing.length === 0;
    };
    lookAWhile(document.body, isWhole, within(life.signal), () => onLooked?.(missing));
    // What was there already, and is shown only now, changes no node: and until it is, what one came from is still shown.
    lookSoon(isWhole, life.signal);
  }

  onDialogs?.(takeDialog, signal);
  onNavigation(lookOnPage, signal);
  if (words === undefined) lookOnPage();
  // Looks at once, and again with the words.
  else onAbort(signal, words.subscribe(lookOnPage));
}
