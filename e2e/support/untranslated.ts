import type { Frame, Page } from "@playwright/test";
import { CATALOGUES } from "../../scripts/vite/catalogues.ts";
import { PSEUDO_LOCALE } from "../../shared/i18n/index.ts";

/** A text of ours, and the language of the view that it stands in. */
interface OwnText {
  language: string;
  text: string;
}

/**
 * What in our views was never translated: a key instead of its message, and an English message in a view of another
 * language. In the pseudo-locale any plain letter: there our messages have none, and what is put into one stands in
 * ‹these›. A name alone stands in a `bdi`, which is not looked into, nor is a label that is the same; `names` are
 * others.
 */
export async function untranslatedIn(page: Page | Frame, names: readonly string[] = []): Promise<string[]> {
  const texts = await page.evaluate(ownTexts);
  if (texts.length === 0) throw new Error("Nothing of ours is in this page.");
  return [...new Set(texts.filter((text) => isUntranslated(text, names)).map(({ text }) => text))];
}

function isUntranslated({ language, text }: OwnText, names: readonly string[]): boolean {
  if (text.split(/\s+/).some((word) => Object.hasOwn(CATALOGUES.en, word))) return true;
  return language === PSEUDO_LOCALE ? /[a-z]/i.test(withoutWhatIsPutIn(text, names)) : isEnglishIn(language, text);
}

/** Names, and the letters of dates, times and money as English writes them. */
function withoutWhatIsPutIn(text: string, names: readonly string[]): string {
  return names
    .reduce((left, name) => left.replaceAll(name, ""), withoutInner(text))
    .replace(/\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b/g, "")
    .replace(/\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\b/g, "")
    .replace(/\b[AP]M\b|\b[A-Z]{2,3}\$?(?=\s?[\d$])/g, "");
}

/** A sentence of ours may be put into another one, as a list of people is. */
function withoutInner(text: string): string {
  const less = text.replace(/‹[^‹›]*›/g, "");
  return less === text ? text : withoutInner(less);
}

function isEnglishIn(language: string, text: string): boolean {
  const catalogue = Object.entries(CATALOGUES).find(([name]) => name === language)?.[1];
  if (catalogue === undefined || catalogue === CATALOGUES.en) return false;
  return Object.values(CATALOGUES.en).includes(text) && !Object.values(catalogue).includes(text);
}

/** Runs in the page: every text that people see or hear, of everything that is ours. */
function ownTexts(): OwnText[] {
  const SPOKEN = [
    "aria-label",
    "aria-description",
    "aria-valuetext",
    "aria-roledescription",
    "title",
    "placeholder",
    "alt",
  ];
  // Those within roots, too: the review in the window stands in one of its own.
  const rootsIn = (place: ParentNode): ShadowRoot[] =>
    [...place.querySelectorAll("*")]
      .flatMap(({ shadowRoot }) => shadowRoot ?? [])
      .flatMap((root) => [root, ...rootsIn(root)]);
  const surfaces = rootsIn(document).flatMap((root) => [...root.querySelectorAll<HTMLElement>(".seatmeter")]);
  const ownPage = location.protocol.endsWith("extension:")
    ? [{ language: document.documentElement.lang, text: document.title }]
    : [];
  const texts = surfaces.flatMap((surface) => {
    const language = surface.lang;
    const alone = new Set([...surface.querySelectorAll("bdi")].map((name) => name.textContent));
    const isData = (element: Element) => element.closest(`bdi, [lang]:not(.seatmeter)`) !== null;
    const elements = [...surface.querySelectorAll("*")].filter((element) => !isData(element));
    return elements
      .flatMap((element) => [
        ...SPOKEN.map((name) => element.getAttribute(name) ?? ""),
        ...[...element.childNodes].map((node) => (node instanceof Text ? node.data : "")),
      ])
      .filter((text) => !alone.has(text))
      .map((text) => ({ language, text }));
  });
  return [...ownPage, ...texts]
    .map(({ language, text }) => ({ language, text: text.trim() }))
    .filter(({ text }) => text !== "");
}
