import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
let house: string;

/** A house with our laws and nothing in it. */
beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), "seatmeter-laws-"));
  const laws = JSON.parse(readFileSync(join(root, "biome.json"), "utf8"));
  writeFileSync(join(house, "biome.json"), JSON.stringify({ ...laws, vcs: { enabled: false } }));
  cpSync(join(root, "scripts/lint"), join(house, "scripts/lint"), { recursive: true });
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

/** What the linter says of `source`, if it stood at `path`. */
function lint(path: string, source: string): { failed: boolean; output: string } {
  const file = join(house, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, source);
  const { status, stdout, stderr } = spawnSync(join(root, "node_modules/.bin/biome"), ["lint", path], {
    cwd: house,
    encoding: "utf8",
  });
  rmSync(file);
  return { failed: status !== 0, output: stdout + stderr };
}

const use = (from: string) => `import { x } from "${from}";\nexport const y = x;\n`;

describe("the house's laws are lint", () => {
  test.each([
    ["seats imports nothing", "shared/seats/a.ts", use("../api/index.ts")],
    ["api imports no view", "shared/api/a.ts", use("../cart/index.ts")],
    ["checkout imports no view", "shared/checkout/a.ts", use("../meter/index.ts")],
    ["quantities import no view", "shared/quantities/a.ts", use("../cart/index.ts")],
    ["quantities know no journal", "shared/quantities/a.ts", use("../checkout/index.ts")],
    ["a view imports no inside of quantities", "shared/cart/a.ts", use("../quantities/quantities.ts")],
    ["shared knows no server", "shared/cart/a.ts", use("../../service/billing/quote.ts")],
    ["a view imports no other view's inside", "shared/cart/a.ts", use("../meter/meter-bar.tsx")],
    ["what is asked for knows no other view's inside", "shared/asking/a.ts", use("../requests/request-model.ts")],
    ["ui imports no view", "shared/ui/a.ts", use("../cart/index.ts")],
    ["the service imports no view", "service/billing/a.ts", use("../../shared/cart/index.ts")],
    ["the sandbox imports no service", "sandbox/a.ts", use("../service/billing/quote.ts")],
    ["content never imports background", "extension/content/a.ts", use("../background/router.ts")],
    ["pages never import background", "extension/pages/popup/a.ts", use("../../background/router.ts")],
    ["the widget imports no extension", "widget/a.ts", use("../extension/platform/storage.ts")],
    ["browser.* outside platform", "extension/content/a.ts", "export const id = browser.runtime.id;\n"],
    ["chrome.* outside platform", "extension/background/a.ts", "export const id = chrome.runtime.id;\n"],
    ["a selector outside host", "extension/content/a.ts", 'export const e = document.querySelector("header");\n'],
    ["markup from strings", "shared/ui/a.ts", 'export const f = (e: Element) => { e.innerHTML = "<b>"; };\n'],
    [
      "a listener nobody owns",
      "extension/content/a.ts",
      'export const f = (e: Element) => e.addEventListener("click", () => {});\n',
    ],
    ["any", "service/a.ts", "export const f = (x: any) => x;\n"],
  ])("refuses: %s", (_law, path, source) => {
    const { failed, output } = lint(path, source);
    expect(failed, output).toBe(true);
  });

  test("refuses: a circle of imports, types included", () => {
    const type = (from: string) => `import type { T } from "${from}";\nexport type { T };\n`;
    const other = join(house, "service/b.ts");
    mkdirSync(dirname(other), { recursive: true });
    writeFileSync(other, type("./a.ts"));
    const { failed, output } = lint("service/a.ts", type("./b.ts"));
    rmSync(other);
    expect(failed, output).toBe(true);
    expect(output).toContain("noImportCycles");
  });

  test.each([
    ["api imports seats", "shared/api/a.ts", use("../seats/index.ts")],
    ["the service imports shared/api", "service/billing/a.ts", use("../../shared/api/index.ts")],
    ["the service's own seats", "service/http/a.ts", use("../seats/assign.ts")],
    ["a view imports another's index", "shared/cart/a.ts", use("../meter/index.ts")],
    ["a view imports quantities' index", "shared/cart/a.ts", use("../quantities/index.ts")],
    ["background imports platform", "extension/background/a.ts", use("../platform/storage.ts")],
    ["chrome.* in platform", "extension/platform/a.ts", "export const id = chrome.runtime.id;\n"],
    ["a selector in host", "extension/content/host/a.ts", 'export const e = document.querySelector("header");\n'],
  ])("allows: %s", (_law, path, source) => {
    const { failed, output } = lint(path, source);
    expect(failed, output).toBe(false);
  });
});
