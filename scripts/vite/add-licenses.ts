import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin, ResolvedConfig } from "vite";
import { build } from "vite";
import { PAGE_MODULES } from "../../extension/content/page-modules.ts";

const ENTRY = fileURLToPath(new URL("../../extension/content/add-licenses.tsx", import.meta.url));

/** Builds the part that the worker brings into a page on demand, as one classic script beside the content script. */
export function addLicenses(): Plugin {
  let config: ResolvedConfig;
  return {
    name: "seatmeter:add-licenses",
    apply: "build",
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      const built = await build({
        configFile: false,
        root: config.root,
        mode: config.mode,
        logLevel: "warn",
        publicDir: false,
        define: config.define ?? {},
        plugins: [sharedModules(config.root)],
        build: {
          write: false,
          minify: config.build.minify,
          target: config.build.target,
          lib: { entry: ENTRY, formats: ["iife"], name: "seatmeterAddLicenses", fileName: () => "add-licenses.js" },
        },
      });
      for (const { output } of [built].flat().filter((result) => "output" in result)) {
        for (const file of output) {
          const source = file.type === "chunk" ? file.code : file.source;
          this.emitFile({ type: "asset", fileName: file.fileName, source });
        }
      }
    },
  };
}

/**
 * Takes Preact and its signals from where the content script has put them, so that both share one copy. A name that it
 * doesn't share fails the build here, and not when somebody presses the button.
 */
function sharedModules(root: string): Plugin {
  const prefix = "\0shared:";
  const modules = new Map<string, { at: string; names: readonly string[] }>(Object.entries(PAGE_MODULES));
  const places = new Map([...modules.values()].map(({ at, names }) => [at, names]));
  const virtual = (name: string) => {
    const module = modules.get(name);
    return module === undefined ? undefined : prefix + module.at;
  };
  return {
    name: "seatmeter:shared-modules",
    enforce: "pre",
    async resolveId(id, importer) {
      if (!id.startsWith(".")) return virtual(id);
      const resolved = await this.resolve(id, importer, { skipSelf: true });
      return virtual(relative(root, resolved?.id.split("?")[0] ?? root));
    },
    load(id) {
      const at = id.startsWith(prefix) ? id.slice(prefix.length) : "";
      return places
        .get(at)
        ?.map((name) => exportOf(`globalThis.__seatmeter.${at}`, name))
        .join("\n");
    },
  };
}

function exportOf(module: string, name: string): string {
  return name === "default" ? `export default ${module}.default;` : `export const ${name} = ${module}.${name};`;
}
