import type { ComponentChild } from "preact";
import type { PageContext } from "../../extension/pages/draw-page.ts";
import { drawPage } from "../../extension/pages/draw-page.ts";
import type { Stage } from "./stage.ts";

/** Draws a page of the extension, as `mountPage` does in the browser. */
export function mountOwnPage(
  stage: Stage,
  styles: readonly string[],
  view: (context: PageContext) => ComponentChild,
): void {
  stage.mount((root) => drawPage(root, stage, styles, view));
}
