import type { Language, Messages } from "../../shared/i18n/index.ts";
import { pickLanguage } from "../../shared/i18n/index.ts";
import { browser } from "./browser.ts";

const read = new Map<Language, Promise<Messages>>();

/**
 * The catalogue of the first of these languages that there is, from the file that the build made of it. It travels to the page with the first
 * answer: a page could not fetch one without files that every page can fetch.
 */
export async function catalogueFor(languages: readonly string[]): Promise<{ language: Language; catalogue: Messages }> {
  const picked = pickLanguage(languages);
  const catalogue = read.get(picked) ?? readFile(picked);
  read.set(picked, catalogue);
  return { language: picked, catalogue: await catalogue };
}

async function readFile(language: Language): Promise<Messages> {
  const response = await fetch(browser.runtime.getURL(`catalogues/${language}.json`));
  return response.json();
}
