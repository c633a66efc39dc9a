import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { withLiteralColours } from "./literal-colours.ts";

const shared = new URL("../../shared/", import.meta.url);

/** Manage subscription is a page of ours. */
const inHelpDesks = readdirSync(shared, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".css") && !file.startsWith("subscription"))
  .sort();

test("there are styles to look at", () => {
  expect(inHelpDesks).toContain("ui/tokens.css");
  expect(inHelpDesks.length).toBeGreaterThan(10);
});

test.each(inHelpDesks)("%s: nothing is left that a page could register or set", (file) => {
  const css = withLiteralColours(readFileSync(new URL(file, shared), "utf8"));
  expect(css).not.toMatch(/var\(|--[\w]|@property/);
  expect(css.match(/\{/g)?.length).toBe(css.match(/\}/g)?.length);
});

test("a colour is written for both themes, and once where they share it", () => {
  expect(withLiteralColours("p { color: var(--text); }")).toBe("p { color: light-dark(#293239, #d8dcde); }");
  expect(withLiteralColours("p { border: 1px solid var(--border); color: red; }")).toBe(
    "p { border: 1px solid light-dark(#d8dcde, #3a444b); color: red; }",
  );
});

test("what isn't one of our colours fails the build", () => {
  expect(() => withLiteralColours("p { color: var(--texd); }")).toThrow("texd");
  expect(() => withLiteralColours("p { color: var(--text, red); }")).toThrow("could change");
  expect(() => withLiteralColours(".a { --mine: 3px } ")).toThrow("could change");
});
