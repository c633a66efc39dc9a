import { fileURLToPath } from "node:url";
import type { UserConfig } from "vite";
import { icuCatalogues } from "./icu-catalogues.ts";
import { noMarkup } from "./no-markup.ts";
import { plainElements } from "./plain-elements.ts";

/** Builds the widget: `dist/widget/seatmeter.js`, and beside it what it brings in when it is wanted. */
export function widgetConfig(): UserConfig {
  return {
    root: fileURLToPath(new URL("../..", import.meta.url)),
    publicDir: false,
    // Wherever it is put, its parts are beside it.
    base: "./",
    plugins: [plainElements(), noMarkup(), icuCatalogues()],
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    build: {
      outDir: "dist/widget",
      emptyOutDir: true,
      target: ["chrome120", "firefox128", "safari17.2"],
      // As a library: no helper that preloads chunks, which would be 1.2 kB.
      lib: {
        entry: { seatmeter: fileURLToPath(new URL("../../widget/seatmeter.ts", import.meta.url)) },
        formats: ["es"],
      },
      rolldownOptions: {
        // What all parts share stays in the first file, instead of in a second one beside it.
        preserveEntrySignatures: "allow-extension",
        output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js", minify: true },
      },
    },
  };
}
