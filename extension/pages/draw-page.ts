import type { ReadonlySignal } from "@preact/signals";
import type { ComponentChild } from "preact";
import { requestStyle } from "../../shared/asking/index.ts";
import type { Translate } from "../../shared/i18n/index.ts";
import button from "../../shared/ui/button.css?inline";
import dialogTokens from "../../shared/ui/dialog-tokens.css?inline";
import field from "../../shared/ui/field.css?inline";
import bar from "../../shared/ui/meter-bar.css?inline";
import type { Theme } from "../../shared/ui/mount-view.ts";
import { mountView } from "../../shared/ui/mount-view.ts";
import notice from "../../shared/ui/notice.css?inline";
import page from "./page.css?inline";

/** What every view of a page speaks with. */
export interface PageContext {
  translate: Translate;
  language: string;
  theme: ReadonlySignal<Theme>;
}

/** Draws a page of the extension into a root, in whatever theme it has just now. Returns what takes it away. */
export function drawPage(
  root: ShadowRoot,
  context: PageContext,
  styles: readonly string[],
  view: (context: PageContext) => ComponentChild,
): () => void {
  const appearance = {
    language: context.language,
    get theme() {
      return context.theme.value;
    },
  };
  const sheets = [dialogTokens, button, field, bar, notice, requestStyle, page, ...styles];
  return mountView(root, appearance, sheets, () => view(context));
}
