import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ARROWS, REGISTERED, VIEWS } from "./arrows.ts";
import { forbiddenImports } from "./forbidden-imports.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const FOLDERS = Object.keys(ARROWS);
let house: string;

/** A house with every room, and nothing in them. */
beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), "seatmeter-arrows-"));
  for (const folder of FOLDERS) mkdirSync(join(house, folder), { recursive: true });
});
afterEach(() => rmSync(house, { recursive: true, force: true }));

function put(file: string, ...targets: string[]): void {
  mkdirSync(dirname(join(house, file)), { recursive: true });
  const specifiers = targets.map((target) => relative(dirname(file), target));
  const lines = specifiers.map((to) => `import type { X } from "${to.startsWith(".") ? to : `./${to}`}";\n`);
  writeFileSync(join(house, file), lines.join(""));
}

const isAllowed = (from: string, to: string) =>
  ARROWS[from]?.some((allowed) => to === allowed || to.startsWith(`${allowed}/`)) === true;

test("our own house keeps to the table", () => {
  expect(forbiddenImports(ROOT)).toEqual([]);
  // A law about a folder that was renamed would hold for nobody.
  for (const each of Object.entries(REGISTERED).flat()) expect(existsSync(join(ROOT, each)), each).toBe(true);
});

test.each(FOLDERS)("%s may import what its row says, and each other folder is refused", (from) => {
  const others = FOLDERS.filter((to) => to !== from && !from.startsWith(`${to}/`));
  put(`${from}/a.ts`, ...others.map((to) => `${to}/index.ts`));
  const refused = others.filter((to) => !isAllowed(from, to));
  expect(refused.length).toBeGreaterThan(0);
  expect(forbiddenImports(house).map((said) => said.split(": ")[0])).toEqual(
    refused.map((to) => `${from}/a.ts imports ${to}/index.ts`),
  );
});

test("a view's inside is its own; its index and its children's are not", () => {
  put("shared/meter/a.ts", "shared/requests/index.ts");
  put("shared/meter/b.ts", "shared/requests/request-model.ts");
  put("shared/meter/parts/c.ts", "shared/meter/a.ts");
  expect(VIEWS.has("shared/requests")).toBe(true);
  expect(forbiddenImports(house)).toEqual([
    "shared/meter/b.ts imports shared/requests/request-model.ts: a view is imported by its index.ts",
  ]);
});

test.each(Object.entries(REGISTERED))("%s is imported by itself and by %s, and by nobody else", (folder, registry) => {
  const kind = `${folder}/kind.ts`;
  put(registry, kind);
  put(kind, `${folder}/parts/a.ts`);
  put(`${folder}/parts/a.ts`, `${folder}/b.ts`);
  expect(forbiddenImports(house)).toEqual([]);
  const others = [...FOLDERS.map((each) => `${each}/a.ts`), `${dirname(folder)}/a.ts`, `${dirname(folder)}/a.test.ts`];
  for (const file of others) put(file, kind);
  const said = forbiddenImports(house);
  expect(said.map((each) => each.split(": ")[0]).sort()).toEqual(
    others.map((file) => `${file} imports ${kind}`).sort(),
  );
  // Those that the table lets import the folder around it are refused for this reason alone.
  expect(said).toContain(`service/a.ts imports ${kind}: only ${registry} imports from ${folder}`);
  expect(said).toContain(`bench/a.ts imports ${kind}: only ${registry} imports from ${folder}`);
});

test("a folder without a row is refused, and so is who imports it", () => {
  put("shared/new/a.ts", "shared/seats/index.ts");
  put("shared/cart/a.ts", "shared/new/a.ts");
  expect(forbiddenImports(house).map((said) => said.split(":")[0])).toEqual([
    "shared/cart/a.ts imports shared/new/a.ts",
    "shared/new/a.ts imports shared/seats/index.ts",
  ]);
});

test("tests and their helpers start servers, and that is all that they may more", () => {
  for (const file of ["service/a.db.test.ts", "service/testing/a.ts"])
    put(file, "scripts/processes.ts", "shared/cart/a.ts");
  put("service/b.ts", "scripts/processes.ts");
  expect(forbiddenImports(house).map((said) => said.split(":")[0])).toEqual(
    expect.arrayContaining([
      "service/a.db.test.ts imports shared/cart/a.ts",
      "service/b.ts imports scripts/processes.ts",
      "service/testing/a.ts imports shared/cart/a.ts",
    ]),
  );
  expect(forbiddenImports(house)).toHaveLength(3);
});

test("an import by a function or for its effects counts, and what is re-exported", () => {
  mkdirSync(join(house, "extension/content"), { recursive: true });
  writeFileSync(
    join(house, "extension/content/a.ts"),
    'import "../background/a.ts";\nexport { b } from "../background/b.ts";\nconst c = import("../background/c.ts");\n',
  );
  expect(forbiddenImports(house)).toHaveLength(3);
});
