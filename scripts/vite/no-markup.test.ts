import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { withoutMarkup } from "./no-markup.ts";

const preact = readFileSync(fileURLToPath(import.meta.resolve("preact")), "utf8");

test("Preact sets no markup, but text", () => {
  const patched = withoutMarkup(preact);
  expect(patched).not.toMatch(/\.(innerHTML|outerHTML)\s*=(?!=)|insertAdjacentHTML/);
  expect(patched).toHaveLength(preact.length + "textContent".length - "innerHTML".length);
});

test("a Preact that looks otherwise fails the build", () => {
  expect(() => withoutMarkup("element.setHTML(text)")).toThrow("no-markup");
});
