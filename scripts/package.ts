import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import manifest from "../manifest.json" with { type: "json" };
import { buildAll } from "./build.ts";
import { troublesOf } from "./package/listing.ts";
import { packagesOf } from "./package/packages.ts";
import { manifestFor } from "./vite/manifest.ts";

/**
 * `npm run package`: builds what the stores get and writes `dist/packages/`, the same bytes every time; but not where a store
 * would refuse what `store/` says of it.
 */
const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "dist/packages");

const troubles = troublesOf(root, manifestFor("firefox", manifest));
if (troubles.length > 0) {
  console.error(troubles.join("\n"));
  process.exit(1);
}

await buildAll(["chrome", "firefox"]);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, content] of packagesOf(root)) {
  writeFileSync(join(folder, name), content);
  console.log(`dist/packages/${name}  ${Math.ceil(content.length / 1000)} kB`);
}
