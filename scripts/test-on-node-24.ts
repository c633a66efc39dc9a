import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/**
 * `npm run test:node24`: the unit and service tests on the Node that the image has. This one, where it is new enough; else
 * npm's own for Linux, which is not installed for good. What follows `--` goes to Vitest.
 */
const VITEST = fileURLToPath(new URL("../node_modules/vitest/vitest.mjs", import.meta.url));
const isNewEnough = Number(process.versions.node.split(".")[0]) >= 24;
const node = isNewEnough ? process.execPath : nodeOfNpm();
const { status } = spawnSync(node, [VITEST, "run", ...process.argv.slice(2)], { stdio: "inherit" });
process.exitCode = status ?? 1;

function nodeOfNpm(): string {
  const found = spawnSync(
    "npm",
    ["exec", "--yes", `--package=node-linux-${process.arch}@24`, "--", "sh", "-c", "command -v node"],
    { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
  );
  const path = found.stdout.trim();
  if (found.status === 0 && path !== "") return path;
  throw new Error("npm has no Node 24 for this machine: install it (.nvmrc names it), and run this again.");
}
