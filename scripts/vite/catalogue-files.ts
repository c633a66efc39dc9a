import type { Plugin } from "vite";
import { WORDS } from "../../extension/content/help-desk-kinds/words.ts";
import { LANGUAGES, PSEUDO_LOCALE } from "../../shared/i18n/language.ts";
import type { Messages } from "../../shared/i18n/messages.ts";
import { compileCatalogue } from "./icu-catalogues.ts";
import { pseudoMessage } from "./pseudo-locale.ts";

/**
 * Puts each language beside the worker as a file of its own, so that starting the worker doesn't read them all; what our
 * own pages alone say stands apart, since the rest travels to every page of a help desk. And the host's words, which the
 * worker sends to pages of their language. Sandbox builds carry the pseudo-locale, too.
 */
export function catalogueFiles({ pseudo }: { pseudo: boolean }): Plugin {
  return {
    name: "seatmeter:catalogue-files",
    apply: "build",
    generateBundle() {
      const emit = (fileName: string, content: unknown) =>
        this.emitFile({ type: "asset", fileName, source: JSON.stringify(content) });
      emit("host-words.json", WORDS);
      const languages = pseudo ? [...LANGUAGES, PSEUDO_LOCALE] : LANGUAGES;
      for (const language of languages) {
        const part = (name: string) => compiled(language, name);
        emit(`catalogues/${language}.json`, { ...part("meter"), ...part("rest") });
        emit(`catalogues/${language}.pages.json`, part("pages"));
      }
    },
  };
}

/** One part of a language; the pseudo-locale is made from English. */
function compiled(language: string, part: string): Messages {
  if (language !== PSEUDO_LOCALE) return compileCatalogue(language, part);
  return Object.fromEntries(
    Object.entries(compileCatalogue("en", part)).map(([key, message]) => [key, pseudoMessage(message)]),
  );
}
