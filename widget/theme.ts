/** Light or dark, by the first background behind an element that isn't see-through. */
export function themeBehind(element: Element): "light" | "dark" {
  for (let behind: Element | null = element; behind !== null; behind = behind.parentElement) {
    const [red, green, blue, alpha = 1] = channels(getComputedStyle(behind).backgroundColor);
    if (alpha < 0.5 || red === undefined || green === undefined || blue === undefined) continue;
    // Weighted as the eye does; the middle of the scale parts the two.
    return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
  }
  return "light";
}

function channels(color: string): number[] {
  return [...color.matchAll(/[\d.]+/g)].map(Number);
}
