import type { Theme } from "../shared/ui/mount-view.ts";
import { themeBehind } from "../shared/ui/theme-behind.ts";

/** An element's look: its `theme` attribute (`light`, `dark`), else what is behind it. */
export function themeOf(element: HTMLElement): Theme {
  const wanted = element.getAttribute("theme");
  return wanted === "light" || wanted === "dark" ? wanted : (themeBehind(element, element.shadowRoot) ?? "light");
}
