import type { Plugin } from "vite";
import { HOST_WORDS } from "../../extension/content/host/words.ts";
import { LANGUAGES } from "../../shared/i18n/language.ts";
import { compileCatalogue } from "./icu-catalogues.ts";

/**
 * Puts each language beside the worker as a file of its own, so that starting the worker doesn't read them all; what our
 * own pages alone say stands apart, since the rest travels to every page of a help desk. And the host's words, which the
 * worker sends to pages of their language.
 */
export function catalogueFiles(): Plugin {
  return {
    name: "seatmeter:catalogue-files",
    apply: "build",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "host-words.json", source: JSON.stringify(HOST_WORDS) });
      for (const language of LANGUAGES) {
        const files = {
          [`catalogues/${language}.json`]: {
            ...compileCatalogue(language, "meter"),
            ...compileCatalogue(language, "rest"),
          },
          [`catalogues/${language}.pages.json`]: compileCatalogue(language, "pages"),
        };
        for (const [fileName, messages] of Object.entries(files)) {
          this.emitFile({ type: "asset", fileName, source: JSON.stringify(messages) });
        }
      }
    },
  };
}
