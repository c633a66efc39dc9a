import { CATALOGUES } from "../../scripts/vite/catalogues.ts";
import { compileMessage } from "../../scripts/vite/icu-catalogues.ts";
import { pseudoMessage } from "../../scripts/vite/pseudo-locale.ts";
import { type MessageKey, PSEUDO_LOCALE } from "../../shared/i18n/index.ts";

/** What we say in a language, to find it by: messages that nothing is put into. */
export function spokenIn(language: string): (key: MessageKey) => string {
  const catalogue = Object.entries(CATALOGUES).find(([name]) => name === language)?.[1] ?? CATALOGUES.en;
  return (key) => {
    const message = compileMessage(catalogue[key]);
    const said = language === PSEUDO_LOCALE ? pseudoMessage(message) : message;
    if (typeof said !== "string") throw new Error(`"${key}" needs something put into it.`);
    return said;
  };
}
