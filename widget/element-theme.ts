import { themeBehind } from "./theme.ts";

/** An element's look: its `theme` attribute (`light`, `dark`), else what is behind it. */
export function themeOf(element: HTMLElement): "light" | "dark" {
  const wanted = element.getAttribute("theme");
  return wanted === "light" || wanted === "dark" ? wanted : themeBehind(element);
}
