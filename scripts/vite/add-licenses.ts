import { fileURLToPath } from "node:url";
import type { Plugin, ResolvedConfig } from "vite";
import { build } from "vite";
import { PAGE_MODULES } from "../../extension/content/page-modules.ts";

const ENTRY = fileURLToPath(new URL("../../extension/content/add-licenses.tsx", import.meta.url));

/**
 * Builds the part that the worker brings into a page on demand, as one classic script beside the content script.
 * It takes Preact and its signals from where the content script has put them, so that both share one copy.
 */
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
        build: {
          write: false,
          minify: config.build.minify,
          target: config.build.target,
          lib: { entry: ENTRY, formats: ["iife"], name: "seatmeterAddLicenses", fileName: () => "add-licenses.js" },
          rolldownOptions: {
            external: Object.keys(PAGE_MODULES),
            output: { globals: { ...PAGE_MODULES }, exports: "named" },
          },
        },
      });
      for (const { output } of [built].flat().filter((result) => "output" in result)) {
        for (const file of output) {
          this.emitFile({
            type: "asset",
            fileName: file.fileName,
            source: file.type === "chunk" ? file.code : file.source,
          });
        }
      }
    },
  };
}
