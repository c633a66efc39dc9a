import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { themeBehind } from "./theme-behind.ts";

let behind: HTMLElement;
let node: HTMLElement;
let root: ShadowRoot;

beforeEach(() => {
  behind = document.body.appendChild(document.createElement("div"));
  node = behind.appendChild(document.createElement("div"));
  for (const painted of [document.documentElement, document.body, node]) {
    painted.style.backgroundColor = "rgba(0, 0, 0, 0)";
  }
  vi.spyOn(CSS, "supports").mockReturnValue(true);
  root = node.attachShadow({ mode: "open" });
});
afterEach(() => {
  vi.restoreAllMocks();
  for (const painted of [document.documentElement, document.body]) painted.removeAttribute("style");
  document.body.replaceChildren();
});

test.each([
  ["rgb(21, 26, 30)", "dark"],
  ["rgb(255, 255, 255)", "light"],
  ["rgb(31, 115, 183)", "dark"],
  ["rgba(0, 0, 0, 0.4)", "light"],
])("on %s it is %s, through what is see-through", (background, expected) => {
  behind.style.backgroundColor = background;
  expect(themeBehind(node, root)).toBe(expected);
});

/** A browser that says a background in its own notation, and what that is in sRGB where it is asked. */
function browserSays(background: string, mixed: string): void {
  const real = getComputedStyle;
  vi.spyOn(globalThis, "getComputedStyle").mockImplementation((element) => {
    if (element === behind) return { backgroundColor: background } as CSSStyleDeclaration;
    if (element.getRootNode() === root) return { color: mixed } as CSSStyleDeclaration;
    return real(element);
  });
}

test.each([
  ["oklch(0.2 0.02 250)", "color(srgb 0.0627 0.0902 0.1216)", "dark"],
  ["lab(95 0 0)", "color(srgb 0.9447 0.9447 0.9447)", "light"],
  ["oklab(0.2 none none / 0.3)", "color(srgb 0.0858 0.0858 0.0858 / 0.3)", "light"],
  // Taken by its numbers, it would be dark.
  ["color(srgb-linear 0.4 0.4 0.4)", "color(srgb 0.6652 0.6652 0.6652)", "light"],
])("%s is what the browser says it is in sRGB: %s, so it is %s", (background, mixed, expected) => {
  browserSays(background, mixed);
  expect(themeBehind(node, root)).toBe(expected);
  expect(root.childNodes).toHaveLength(0);
});

test("where the browser can't be asked, nothing is made up", () => {
  browserSays("oklch(0.2 0 0)", "");
  expect(themeBehind(node, root)).toBeNull();
  expect(themeBehind(node, null)).toBeNull();
});
