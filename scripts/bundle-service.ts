import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const ENTRY = ".cache/service/main.mjs";

/** Bundles the service as the Dockerfile does: it starts in a fraction of the time. The entry, from the project's root. */
export function bundleService(): string {
  const options = ["--bundle", "--platform=node", "--target=node20", "--format=esm", "--external:pg-native"];
  const banner = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";
  execFileSync(
    "npx",
    ["esbuild", "service/main.ts", ...options, `--outfile=${ENTRY}`, `--banner:js=${banner}`, "--log-level=warning"],
    { cwd: ROOT, stdio: "inherit" },
  );
  return ENTRY;
}
