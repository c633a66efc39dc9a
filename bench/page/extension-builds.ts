import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { crx } from "@crxjs/vite-plugin";
import { build } from "vite";
import manifest from "../../manifest.json" with { type: "json" };
import { catalogueFiles } from "../../scripts/vite/catalogue-files.ts";
import { manifestFor } from "../../scripts/vite/manifest.ts";
import { pageScripts } from "../../scripts/vite/page-scripts.ts";
import { readOperations } from "../../scripts/vite/read-operations.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const KEPT = `${root}.cache/bench/extensions/`;

/** Copies of the sandbox build that run on one host only and say when they are injected, so that both fit one browser. */
export interface ExtensionBuilds {
  /** As we ship it. */
  iife: string;
  /** The same content script as crxjs builds it by default. */
  loader: string;
}

export async function buildExtensions(hosts: Record<keyof ExtensionBuilds, string>): Promise<ExtensionBuilds> {
  await rm(KEPT, { recursive: true, force: true });
  await mkdir(KEPT, { recursive: true });
  await cp(`${root}dist/chrome-sandbox`, `${KEPT}iife`, { recursive: true });
  await buildLoader(`${KEPT}loader`);
  for (const [name, host] of Object.entries(hosts)) await narrow(`${KEPT}${name}`, host);
  return { iife: `${KEPT}iife`, loader: `${KEPT}loader` };
}

async function buildLoader(outDir: string): Promise<void> {
  const sandbox = manifestFor("chrome-sandbox", structuredClone(manifest));
  const { content_scripts: scripts = [] } = sandbox;
  const entry = scripts.map((script) => ({ ...script, js: ["bench/page/loader-content.ts"] }));
  await build({
    configFile: false,
    root,
    mode: "chrome-sandbox",
    logLevel: "warn",
    publicDir: "extension/public",
    define: { __SANDBOX__: "true", __OPEN_ROOTS__: "true", __FIREFOX__: "false" },
    plugins: [
      catalogueFiles({ pseudo: false }),
      readOperations(),
      pageScripts(),
      ...crx({ manifest: { ...sandbox, content_scripts: entry }, browser: "chrome" }),
    ],
    build: { outDir, emptyOutDir: true, target: "chrome123", modulePreload: false },
  });
}

/** The first script of the list marks the moment at which Chromium injects; the last, when all of them have run. */
async function narrow(folder: string, host: string): Promise<void> {
  const path = `${folder}/manifest.json`;
  const built = JSON.parse(await readFile(path, "utf8"));
  // Two extensions can't share the key that gives the sandbox build its id.
  delete built.key;
  for (const script of built.content_scripts) {
    script.matches = [`http://${host}/*`];
    script.js = ["bench-before.js", ...script.js, "bench-after.js"];
  }
  await writeFile(path, JSON.stringify(built));
  await writeFile(`${folder}/bench-before.js`, 'performance.mark("bench:injected");');
  await writeFile(`${folder}/bench-after.js`, 'performance.mark("bench:ran");');
}
