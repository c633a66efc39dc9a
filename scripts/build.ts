import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { EXTENSION_MODES } from "./vite/manifest.ts";

/** The extension for each audience, the widget and, last, the stand-in help desk's pages; each in dist/NAME. */
const BUILDS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries([...EXTENSION_MODES, "widget"].map((mode) => [mode, ["--mode", mode]])),
  sandbox: ["--config", "sandbox/vite.config.ts"],
};

const root = fileURLToPath(new URL("..", import.meta.url));

/** Builds these, as many at once as there are processors; rejects with the name of the first that fails. */
export async function buildAll(names: readonly string[] = Object.keys(BUILDS)): Promise<void> {
  const left = [...names];
  async function buildThoseLeft(): Promise<void> {
    for (let name = left.shift(); name !== undefined; name = left.shift()) await build(name);
  }
  await Promise.all(Array.from({ length: availableParallelism() }, buildThoseLeft));
}

// `npm run build`, or only what is named: `npm run build -- chrome-sandbox`.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const asked = process.argv.slice(2);
  await buildAll(asked.length > 0 ? asked : undefined);
}

/** One process each: crxjs keeps its table of content scripts per process. */
function build(name: string): Promise<void> {
  const options = BUILDS[name];
  if (options === undefined) {
    return Promise.reject(new Error(`No build is called "${name}". There are ${Object.keys(BUILDS).join(", ")}.`));
  }
  return new Promise((resolve, reject) => {
    const vite = fileURLToPath(new URL("../node_modules/vite/bin/vite.js", import.meta.url));
    const child = spawn(process.execPath, [vite, "build", ...options, "--logLevel", "warn"], {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
    });
    // crxjs tells of every step; what it said matters only when the build fails.
    let said = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        said += text;
      });
    }
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve() : reject(new Error(`The build of ${name} failed:\n${said.trim()}`)),
    );
  });
}
