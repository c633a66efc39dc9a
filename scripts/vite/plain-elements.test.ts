import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { withoutRegistry } from "./plain-elements.ts";

const preact = readFileSync(fileURLToPath(import.meta.resolve("preact")), "utf8");

test("Preact makes each kind of element once, and names no registry for it", () => {
  const patched = withoutRegistry(preact);
  expect(patched.match(/createElementNS\([^)]*\)/g)).toEqual([
    expect.stringMatching(/^createElementNS\(\w+,\w+,\w+\.is\?\w+:void 0\)$/),
  ]);
  expect(patched).toHaveLength(preact.length + "void 0".length - 1);
});

test("a Preact that looks otherwise fails the build", () => {
  expect(() => withoutRegistry("document.createElement('p')")).toThrow("plain-elements");
});
