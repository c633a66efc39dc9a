import type { Theme } from "./mount-view.ts";

/** From 0 to 1 each. */
interface Colour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

/**
 * Whether the page is light or dark where a node stands: by the first painted background behind it. A colour in a notation
 * of its own is worked out by the browser, in `root`, which is ours; `null` where it can't be, as outside the document.
 */
export function themeBehind(node: Element, root: ShadowRoot | null): Theme | null {
  for (let behind: Element | null = node; behind !== null; behind = behind.parentElement) {
    const painted = getComputedStyle(behind).backgroundColor;
    const colour = readColour(painted) ?? (root && readColour(inSrgb(painted, root)));
    if (colour === null) return null;
    if (colour.alpha > 0.5) return isDark(colour) ? "dark" : "light";
  }
  return "light";
}

/** By the eye's weights for the three primaries (Rec. 709). */
function isDark({ red, green, blue }: Colour): boolean {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.5;
}

/** The two forms in which a browser says what is sRGB: `rgb(21, 26, 30)`, and `color(srgb 0.08 0.1 0.12 / 0.5)`. */
function readColour(text: string): Colour | null {
  const [, form, rest = ""] = /^(rgba?\(|color\(srgb )(.*)\)$/.exec(text) ?? [];
  if (form === undefined) return null;
  const [red, green, blue, alpha = 1] = rest.split(/[\s,/]+/).map((part) => (part === "none" ? 0 : Number(part)));
  if (red === undefined || green === undefined || blue === undefined) return null;
  const most = form === "color(srgb " ? 1 : 255;
  return { red: red / most, green: green / most, blue: blue / most, alpha };
}

/** Any colour of CSS mixed with itself in sRGB: what comes of that is said in sRGB. Empty where it can't be said. */
function inSrgb(colour: string, root: ShadowRoot): string {
  const mixed = `color-mix(in srgb,${colour},${colour})`;
  if (!CSS.supports("color", mixed)) return "";
  const probe = root.appendChild(root.ownerDocument.createElement("i"));
  probe.style.cssText = `all:initial;forced-color-adjust:none;color:${mixed}`;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
