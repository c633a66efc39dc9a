import type { ComponentChild } from "preact";
import type { PageContext } from "../../extension/pages/mount-page.tsx";
import { pageStyles } from "../../extension/pages/page-styles.ts";
import { mountView } from "../../shared/ui/mount-view.ts";
import type { Stage } from "./stage.ts";

/** Draws a page of the extension, as `mountPage` does in the browser. */
export function mountOwnPage(
  stage: Stage,
  styles: readonly string[],
  view: (context: PageContext) => ComponentChild,
): void {
  const { translate, language, theme } = stage;
  const appearance = {
    language,
    get theme() {
      return theme.value;
    },
  };
  stage.mount((root) =>
    mountView(root, appearance, [...pageStyles, ...styles], () => view({ translate, language, theme })),
  );
}
