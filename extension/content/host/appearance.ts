/** Whether the help desk is dark where our node stands: by the first painted background behind it. */
export function themeAt(node: Element): "light" | "dark" {
  for (let element: Element | null = node; element !== null; element = element.parentElement) {
    const colour = channels(getComputedStyle(element).backgroundColor);
    if (colour !== null && colour.alpha > 0.5) return colour.luma < 128 ? "dark" : "light";
  }
  return "light";
}

/** The page's own language, which the person reads; the browser's may be another. */
export function pageLanguage(): string {
  return document.documentElement.lang || "en";
}

function channels(colour: string): { luma: number; alpha: number } | null {
  const numbers = /^rgba?\(([^)]+)\)$/
    .exec(colour)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  const [red, green, blue, alpha = 1] = numbers ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  // The eye's weights for the three primaries (Rec. 709).
  return { luma: 0.2126 * red + 0.7152 * green + 0.0722 * blue, alpha };
}
