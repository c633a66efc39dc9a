import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { EXTENSION_MODES } from "./vite/manifest.ts";

/** Every build of `vite.config.ts`; each writes dist/NAME. */
const MODES: readonly string[] = EXTENSION_MODES;

const root = fileURLToPath(new URL("..", import.meta.url));

/** Builds these modes, one after another; rejects with the name of the first that fails. */
export async function buildAll(modes: readonly string[] = MODES): Promise<void> {
  for (const mode of modes) await buildMode(mode);
}

// `npm run build`, or only what is named: `npm run build -- chrome-sandbox`.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const asked = process.argv.slice(2);
  await buildAll(asked.length > 0 ? asked : MODES);
}

/** One process a mode: crxjs keeps its table of content scripts per process. */
function buildMode(mode: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const vite = fileURLToPath(new URL("../node_modules/vite/bin/vite.js", import.meta.url));
    const child = spawn(process.execPath, [vite, "build", "--mode", mode, "--logLevel", "warn"], {
      cwd: root,
      stdio: "inherit",
    });
    child.on("error", reject);
    child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`The build of ${mode} failed.`))));
  });
}
