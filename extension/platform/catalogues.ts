import type { Messages } from "../../shared/i18n/index.ts";
import { baseOf, PSEUDO_LOCALE, pickLanguage } from "../../shared/i18n/index.ts";
import { browser } from "./browser.ts";
import { SANDBOX } from "./build-mode.ts";
import type { HostWords } from "./host-words.ts";

const read = new Map<string, Promise<Messages>>();

/**
 * The catalogue of the first available one of these languages, from the file made by the build. It travels to
 * the page with the first answer: a page could not fetch one without files that every page can fetch.
 */
export async function catalogueFor(languages: readonly string[]): Promise<{ language: string; catalogue: Messages }> {
  const picked = SANDBOX && languages[0] === PSEUDO_LOCALE ? PSEUDO_LOCALE : pickLanguage(languages);
  const catalogue = read.get(picked) ?? readCatalogue(picked);
  read.set(picked, catalogue);
  return { language: picked, catalogue: await catalogue };
}

let hostWords: Promise<Record<string, HostWords>> | null = null;

/** The help desk's own words in a page's language; regions don't matter. `null` where we don't know it. */
export async function hostWordsFor(language: string): Promise<HostWords | null> {
  hostWords ??= fetch(browser.runtime.getURL("host-words.json")).then((response) => response.json());
  const words = await hostWords;
  const base = baseOf(language);
  return Object.hasOwn(words, base) ? (words[base] ?? null) : null;
}

/** `it`, or `it.pages` for what our own pages alone say. */
export async function readCatalogue(name: string): Promise<Messages> {
  const response = await fetch(browser.runtime.getURL(`catalogues/${name}.json`));
  return response.json();
}
