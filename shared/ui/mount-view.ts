import { effect } from "@preact/signals-core";
import type { ComponentChild } from "preact";
import { render } from "preact";
import { adoptStyles } from "./stylesheet.ts";
import tokens from "./tokens.css?inline";

export interface ViewOptions {
  /** The language that the view speaks: for screen readers and hyphenation. */
  language: string;
  styles: readonly string[];
}

/**
 * Draws a view into a shadow root, again whenever a signal that it read changes. Returns what takes it away.
 * Drawn by one effect and not through hooks of signals: this way the meter needs no hooks at all.
 */
export function mountView(root: ShadowRoot, { language, styles }: ViewOptions, view: () => ComponentChild): () => void {
  adoptStyles(root, tokens, ...styles);
  const surface = root.ownerDocument.createElement("div");
  surface.className = "seatmeter";
  surface.lang = language;
  root.append(surface);
  const stop = effect(() => render(view(), surface));
  return () => {
    stop();
    render(null, surface);
    surface.remove();
  };
}
