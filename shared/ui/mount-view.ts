import { effect } from "@preact/signals-core";
import type { ComponentChild } from "preact";
import { render } from "preact";
import { directionOf } from "../i18n/language.ts";
import { adoptStyles } from "./stylesheet.ts";
import tokens from "./tokens.css?inline";

export interface Spoken {
  /** The language that the view speaks, for screen readers and hyphenation; a getter that reads a signal may change it. */
  readonly language: string;
}

/**
 * Draws a view into a shadow root, again whenever a signal that it read changes. Returns what takes it away.
 * Drawn by one effect and not through hooks of signals: this way the meter needs no hooks at all.
 */
export function mountView(
  root: ShadowRoot,
  spoken: Spoken,
  styles: readonly string[],
  view: () => ComponentChild,
): () => void {
  adoptStyles(root, tokens, ...styles);
  const surface = root.ownerDocument.createElement("div");
  surface.className = "seatmeter";
  root.append(surface);
  const stop = effect(() => {
    surface.lang = spoken.language;
    // Ours, and not the page's, which may speak a language that we don't.
    surface.dir = directionOf(spoken.language);
    render(view(), surface);
  });
  return () => {
    stop();
    render(null, surface);
    surface.remove();
  };
}
