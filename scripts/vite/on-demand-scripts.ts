import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { InlineConfig, Plugin, ResolvedConfig } from "vite";
import { build } from "vite";
import { PAGE_MODULES, sourcesOf } from "../../extension/content/page-modules.ts";
import type { OnDemandScript } from "../../extension/platform/messages.ts";
import { ON_DEMAND_SCRIPTS } from "../../extension/platform/messages.ts";
import { literalColours } from "./literal-colours.ts";
import { operationRoutes } from "./operation-routes.ts";
import { plainElements } from "./plain-elements.ts";
import { withoutSummaries } from "./without-summaries.ts";

/** Builds what the worker brings into a page on demand: classic scripts beside the content script, each whole in itself. */
export function onDemandScripts(): Plugin {
  let config: ResolvedConfig;
  return {
    name: "seatmeter:on-demand-scripts",
    apply: "build",
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      for (const script of ON_DEMAND_SCRIPTS) {
        const built = await build(buildOf(script, config));
        for (const { output } of [built].flat().filter((result) => "output" in result)) {
          for (const file of output) {
            const source = file.type === "chunk" ? file.code : file.source;
            this.emitFile({ type: "asset", fileName: file.fileName, source });
          }
        }
      }
    },
  };
}

function buildOf(script: OnDemandScript, config: ResolvedConfig): InlineConfig {
  const entry = fileURLToPath(new URL(`../../extension/content/on-demand/${script}.tsx`, import.meta.url));
  return {
    configFile: false,
    root: config.root,
    mode: config.mode,
    logLevel: "warn",
    publicDir: false,
    define: config.define ?? {},
    plugins: [
      sharedModules(script, config.root),
      operationRoutes(),
      literalColours(),
      plainElements(),
      withoutSummaries(),
    ],
    build: {
      write: false,
      minify: config.build.minify,
      target: config.build.target,
      lib: { entry, formats: ["iife"], name: `seatmeter_${script}`, fileName: () => `${script}.js` },
    },
  };
}

/**
 * Takes what others share from where the scripts before have put it, so that all use one copy. A name that isn't shared
 * fails the build here, and not when somebody presses the button.
 */
function sharedModules(script: OnDemandScript, root: string): Plugin {
  const prefix = "\0shared:";
  const sources = sourcesOf(script);
  const taken = Object.entries(PAGE_MODULES).filter(([, { from }]) => sources.has(from));
  const modules = new Map<string, { at: string; names: readonly string[] }>(taken);
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
