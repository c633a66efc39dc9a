import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

const DECLARATION = /--([\w-]+): ([^;]+);/g;
const LIGHT = /^\.seatmeter \{(.*?)^\}/ms;
const DARK = /^\.seatmeter\[data-theme="dark"\] \{(.*?)^\}/ms;

/** Our colours by name: of each theme, where the dark one has another. */
const TOKENS = readTokens(["tokens.css", "dialog-tokens.css"]);

/**
 * Writes the colours themselves in place of their names into the styles of what is drawn in a help desk's page. A page can
 * register a custom property (`@property`), for the whole of its document and every closed root in it: so it could have
 * made our text see-through, and had anything pressed.
 */
export function literalColours(): Plugin {
  return {
    name: "seatmeter:literal-colours",
    enforce: "pre",
    transform: (code, id) => (/\.css(\?|$)/.test(id) ? withLiteralColours(code) : undefined),
  };
}

/** Throws where a colour is named that isn't one of ours, or is named in any other way. */
export function withLiteralColours(css: string): string {
  const literal = css
    .replace(/^ *--[\w-]+:[^;]*;\n/gm, "")
    .replace(/var\(--([\w-]+)\)/g, (_, name: string) => literalOf(name));
  const left = /(?:var\(|--)[\w-]+/.exec(literal);
  if (left !== null) throw new Error(`A page could change "${left[0]}": see scripts/vite/literal-colours.ts.`);
  return literal;
}

function literalOf(name: string): string {
  const token = TOKENS.get(name);
  if (token === undefined) throw new Error(`There is no colour "${name}".`);
  // By the `color-scheme` that the theme sets.
  return token.light === token.dark ? token.light : `light-dark(${token.light}, ${token.dark})`;
}

function readTokens(files: readonly string[]): Map<string, { light: string; dark: string }> {
  const css = files.map((file) => readFileSync(new URL(`../../shared/ui/${file}`, import.meta.url), "utf8"));
  const tokensOf = (block: RegExp) => css.flatMap((text) => [...(block.exec(text)?.[1] ?? "").matchAll(DECLARATION)]);
  const dark = new Map(tokensOf(DARK).map(([, name = "", value = ""]) => [name, value]));
  return new Map(tokensOf(LIGHT).map(([, name = "", light = ""]) => [name, { light, dark: dark.get(name) ?? light }]));
}
