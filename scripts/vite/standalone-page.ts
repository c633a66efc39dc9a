import type { Plugin, ResolvedConfig } from "vite";
import { buildInMemory } from "./build-in-memory.ts";
import { noMarkup } from "./no-markup.ts";
import { readOperations } from "./read-operations.ts";

/**
 * Builds a page of the extension whole, with one script: somebody waits for it to open, and the files that pages share are
 * read one by one before anything runs.
 */
export function standalonePage(name: string, html: string): Plugin {
  let config: ResolvedConfig;
  return {
    name: "seatmeter:standalone-page",
    apply: "build",
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      const { root, mode, define = {}, build } = config;
      const { minify, target } = build;
      const files = await buildInMemory({
        ...{ root, mode, define },
        plugins: [readOperations(), noMarkup()],
        build: { minify, target, modulePreload: false, rolldownOptions: { input: { [name]: html } } },
      });
      for (const file of files) this.emitFile(file);
    },
  };
}
