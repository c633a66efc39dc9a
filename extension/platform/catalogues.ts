import type { Messages } from "../../shared/i18n/index.ts";
import { baseOf, PSEUDO_LOCALE, pickLanguage } from "../../shared/i18n/index.ts";
import { browser } from "./browser.ts";
import { SANDBOX } from "./build-mode.ts";
import type { HelpDeskId } from "./help-desk-kinds.ts";
import { helpDeskAt } from "./help-desk-kinds.ts";
import type { HostWords } from "./host-words.ts";

const read = new Map<string, Promise<Messages>>();

/**
 * The catalogue of the first available one of these languages, from the file made by the build. It travels to
 * the page with the first answer: a page could not fetch one without files that every page can fetch. `forOwnPages`: with
 * what our own pages alone say.
 */
export async function catalogueFor(
  languages: readonly string[],
  { forOwnPages = false } = {},
): Promise<{ language: string; catalogue: Messages }> {
  const language = SANDBOX && languages[0] === PSEUDO_LOCALE ? PSEUDO_LOCALE : pickLanguage(languages);
  const files = forOwnPages ? [language, `${language}.pages`] : [language];
  const [catalogue = {}, more] = await Promise.all(files.map(readOnce));
  return { language, catalogue: more === undefined ? catalogue : { ...catalogue, ...more } };
}

function readOnce(name: string): Promise<Messages> {
  const catalogue = read.get(name) ?? readCatalogue(name);
  read.set(name, catalogue);
  return catalogue;
}

let hostWords: Promise<Record<HelpDeskId, Record<string, HostWords>>> | null = null;

/** The own words of the help desk at `origin` in a page's language; regions don't matter. `null` where we don't know it. */
export async function hostWordsFor(origin: string, language: string): Promise<HostWords | null> {
  hostWords ??= fetch(browser.runtime.getURL("host-words.json")).then((response) => response.json());
  const words = (await hostWords)[helpDeskAt(origin).id];
  const base = baseOf(language);
  return Object.hasOwn(words, base) ? (words[base] ?? null) : null;
}

async function readCatalogue(name: string): Promise<Messages> {
  const response = await fetch(browser.runtime.getURL(`catalogues/${name}.json`));
  return response.json();
}
