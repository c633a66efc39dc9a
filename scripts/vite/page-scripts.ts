import { fileURLToPath } from "node:url";
import type { InlineConfig, Plugin, ResolvedConfig } from "vite";
import type { PageScriptName } from "../../extension/platform/messages.ts";
import { PAGE_SCRIPTS } from "../../extension/platform/messages.ts";
import { buildInMemory } from "./build-in-memory.ts";
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
        for (const file of await buildInMemory(buildOf(script, config))) this.emitFile(file);
      }
    },
  };
}

function buildOf(script: PageScriptName, config: ResolvedConfig): InlineConfig {
  const entry = fileURLToPath(new URL(`../../extension/content/${script}/${script}.ts`, import.meta.url));
  return {
    root: config.root,
    mode: config.mode,
    define: config.define ?? {},
    plugins: [readOperations(), literalColours(), plainElements(), noMarkup()],
    build: {
      minify: config.build.minify,
      target: config.build.target,
      lib: { entry, formats: ["iife"], name: `seatmeter_${script}`, fileName: () => `${script}.js` },
    },
  };
}
