import type { Plugin } from "vite";
import { LANGUAGES } from "../../shared/i18n/language.ts";
import { compileCatalogue } from "./icu-catalogues.ts";

/** Puts each language beside the worker as a file of its own, so that starting the worker doesn't read them all. */
export function catalogueFiles(): Plugin {
  return {
    name: "seatmeter:catalogue-files",
    apply: "build",
    generateBundle() {
      for (const language of LANGUAGES) {
        this.emitFile({
          type: "asset",
          fileName: `catalogues/${language}.json`,
          source: JSON.stringify(compileCatalogue(language)),
        });
      }
    },
  };
}
