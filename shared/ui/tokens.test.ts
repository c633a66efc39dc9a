import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = ["./tokens.css", "./dialog-tokens.css"].map((file) => readFileSync(new URL(file, import.meta.url), "utf8"));
const light = tokensIn(/^\.seatmeter \{(.*?)^\}/ms);
const themes = { light, dark: { ...light, ...tokensIn(/^\.seatmeter\[data-theme="dark"\] \{(.*?)^\}/ms) } };

/** Foreground, background: each pair that a view shows as text. */
const TEXT: [string, string][] = [
  ["text", "background"],
  ["text", "surface"],
  ["subtle", "background"],
  ["subtle", "surface"],
  ["primary", "background"],
  ["primary", "surface"],
  ["primary-hover", "background"],
  ["primary-hover", "surface"],
  ["on-primary", "primary"],
  ["on-primary", "primary-hover"],
  ["danger", "background"],
  ["danger", "surface"],
  ["danger-text", "danger-surface"],
  ["warning", "background"],
  ["warning", "surface"],
  ["warning-text", "warning-surface"],
  ["success", "background"],
  ["success-text", "success-surface"],
  ["on-disabled", "disabled"],
  // Links and buttons within notices.
  ["primary", "warning-surface"],
  ["primary", "success-surface"],
  ["primary", "danger-surface"],
];

/** Parts and signs that must be told from what is beside them. */
const PARTS: [string, string][] = [
  ["input-border", "background"],
  ["input-border", "surface"],
  ["focus", "background"],
  ["focus", "surface"],
  ["focus", "focus-inner"],
  ["focus-inner", "primary"],
  ["primary", "track"],
  ["warning", "track"],
  ["danger", "track"],
];

describe.each(Object.entries(themes))("%s", (_, tokens) => {
  test.each(TEXT)("text %s on %s reaches 4.5:1", (text, background) => {
    expect(contrast(color(tokens, text), color(tokens, background))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(PARTS)("part %s beside %s reaches 3:1", (part, background) => {
    expect(contrast(color(tokens, part), color(tokens, background))).toBeGreaterThanOrEqual(3);
  });
});

function tokensIn(block: RegExp): Record<string, string> {
  const text = css.map((file) => block.exec(file)?.[1] ?? "").join("");
  return Object.fromEntries([...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]));
}

function color(tokens: Record<string, string>, name: string): string {
  const value = tokens[name];
  if (value === undefined) throw new Error(`There is no token "${name}".`);
  return value;
}

/** As WCAG 2.2 defines it. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
