import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const ALL = join(ROOT, ".cache/servers");
/** Each process has its own, so that none reads what another is writing. */
const FOLDER = join(ALL, String(process.pid));
const bundles = new Map<string, Promise<string>>();

/**
 * One file of a server with everything that it imports; resolves with its path. It is made once a process, from the
 * sources as they are, and is gone with it: a server of one file is up in a sixth of the time that its sources take.
 */
export function bundleServer(entry: string): Promise<string> {
  const made = bundles.get(entry) ?? bundle(entry);
  bundles.set(entry, made);
  return made;
}

async function bundle(entry: string): Promise<string> {
  if (bundles.size === 0) prepare();
  const outfile = join(FOLDER, `${entry.replace(/\W+/g, "-")}.mjs`);
  await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    // Optional, and not installed.
    external: ["pg-native"],
    // What isn't a module asks for Node's own modules by `require`.
    banner: {
      js: 'import { createRequire as requireOf } from "node:module"; const require = requireOf(import.meta.url);',
    },
    logLevel: "error",
  });
  return outfile;
}

function prepare(): void {
  mkdirSync(FOLDER, { recursive: true });
  const remove = (folder: string) => rmSync(folder, { recursive: true, force: true });
  // A process that was killed could not clear up.
  for (const pid of readdirSync(ALL)) if (!isRunning(Number(pid))) remove(join(ALL, pid));
  process.once("exit", () => remove(FOLDER));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
