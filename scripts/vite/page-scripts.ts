import { fileURLToPath } from "node:url";
import type { InlineConfig, Plugin, ResolvedConfig } from "vite";
import { build } from "vite";
import type { PageScriptName } from "../../extension/platform/messages.ts";
import { PAGE_SCRIPTS } from "../../extension/platform/messages.ts";
import { literalColours } from "./literal-colours.ts";
import { noMarkup } from "./no-markup.ts";
import { plainElements } from "./plain-elements.ts";
import { readOperations } from "./read-operations.ts";

/** Builds what the worker brings into a help desk page: classic scripts beside the content script, each whole in itself. */
export function pageScripts(): Plugin {
  let config: ResolvedConfig;
  return {
    name: "seatmeter:page-scripts",
    apply: "build",
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      for (const script of PAGE_SCRIPTS) {
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

function buildOf(script: PageScriptName, config: ResolvedConfig): InlineConfig {
  const entry = fileURLToPath(new URL(`../../extension/content/${script}/${script}.ts`, import.meta.url));
  return {
    configFile: false,
    root: config.root,
    mode: config.mode,
    logLevel: "warn",
    publicDir: false,
    define: config.define ?? {},
    plugins: [readOperations(), literalColours(), plainElements(), noMarkup()],
    build: {
      write: false,
      minify: config.build.minify,
      target: config.build.target,
      lib: { entry, formats: ["iife"], name: `seatmeter_${script}`, fileName: () => `${script}.js` },
    },
  };
}
