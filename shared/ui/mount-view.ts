import { effect } from "@preact/signals-core";
import type { ComponentChild } from "preact";
import { render } from "preact";
import { directionOf } from "../i18n/language.ts";
import type { KeptText } from "./own-text.ts";
import { adoptStyles } from "./stylesheet.ts";
import tokens from "./tokens.css?inline";

export type Theme = "light" | "dark";

/** How a view looks and speaks; a getter that reads a signal may change either. */
export interface Appearance {
  /** The language that the view speaks, for screen readers and hyphenation. */
  readonly language: string;
  readonly theme: Theme;
}

let keepText: ((surface: HTMLElement) => KeptText) | null = null;

/** Has every view that is mounted from now on keep its text: where its root is open, and a translator gets into it. */
export function keepTextBy(keep: (surface: HTMLElement) => KeptText): void {
  keepText = keep;
}

/**
 * Draws a view into a shadow root, again whenever a signal that it read changes. Returns what takes it away.
 * Drawn by one effect and not through hooks of signals: this way the meter needs no hooks at all.
 */
export function mountView(
  root: ShadowRoot,
  appearance: Appearance,
  styles: readonly string[],
  view: () => ComponentChild,
): () => void {
  adoptStyles(root, tokens, ...styles);
  const surface = root.ownerDocument.createElement("div");
  surface.className = "seatmeter";
  root.append(surface);
  const text = keepText?.(surface) ?? null;
  const draw = text?.draw ?? ((work: () => void) => work());
  // Inside the root, since a page can change whatever is on its host; separate, so that nothing is redrawn for it.
  const stopTheme = effect(() => {
    surface.dataset.theme = appearance.theme;
  });
  const stop = effect(() => {
    surface.lang = appearance.language;
    // Ours, and not the page's, which may speak a language that we don't.
    surface.dir = directionOf(appearance.language);
    const drawn = view();
    draw(() => render(drawn, surface));
  });
  return () => {
    stopTheme();
    stop();
    draw(() => render(null, surface));
    text?.stop();
    surface.remove();
  };
}
