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

describe("the house's laws are lint", () => {
  test.each([
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
    ["chrome.* in platform", "extension/platform/a.ts", "export const id = chrome.runtime.id;\n"],
    ["a selector in host", "extension/content/host/a.ts", 'export const e = document.querySelector("header");\n'],
  ])("allows: %s", (_law, path, source) => {
    const { failed, output } = lint(path, source);
    expect(failed, output).toBe(false);
  });
});
