import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildAll } from "./build.ts";
import { packagesOf } from "./package/packages.ts";

/** `npm run package`: builds what the stores get and writes `dist/packages/`, the same bytes every time. */
const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "dist/packages");

await buildAll(["chrome", "firefox"]);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, content] of packagesOf(root)) {
  writeFileSync(join(folder, name), content);
  console.log(`dist/packages/${name}  ${Math.ceil(content.length / 1000)} kB`);
}
