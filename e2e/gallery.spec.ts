import type { Page } from "@playwright/test";
import { LANGUAGES, PSEUDO_LOCALE } from "../shared/i18n/index.ts";
import { NAMES } from "./gallery/names.ts";
import { axeFindings } from "./support/axe.ts";
import { test as base, expect } from "./support/fixtures.ts";
import type { Wing } from "./support/gallery.ts";
import { buildWing, messagesOf, openGallery, WINGS } from "./support/gallery.ts";
import { overflowIn } from "./support/overflow.ts";
import { untranslatedIn } from "./support/untranslated.ts";

/** Every state in every language; the short form looks at a share of them where another language has the same to show. */
const WHOLE = process.env.SEATMETER_GALLERY === "whole";
/** Looked at in every state: one is ours to write, the other longer than any, and shows whatever isn't translated. */
const WHOLE_LANGUAGES: readonly string[] = ["it", PSEUDO_LOCALE];
/** Every how many states the short form looks at; each language begins with another one. */
const SHARE = 4;

type Scripts = Readonly<Record<Wing, string>>;

const test = base.extend<object, { scripts: Scripts }>({
  scripts: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from the pattern.
    async ({}, use) => {
      const [inPage, ownPages] = await Promise.all(WINGS.map(buildWing));
      await use({ "in-page": inPage ?? "", "own-pages": ownPages ?? "" });
    },
    { scope: "worker" },
  ],
});

/** What is wrong with what the page shows, in words. */
type Look = (page: Page, wing: Wing) => Promise<readonly string[]>;

interface Visit {
  page: Page;
  scripts: Scripts;
  wing: Wing;
  language: string;
  /** Whether it looks at each state, or at this language's share. */
  isWhole: boolean;
}

/** Looks at states in one language. Returns what is wrong, each with its state. */
async function lookAt({ page, scripts, wing, language, isWhole }: Visit, look: Look): Promise<string[]> {
  const found: string[] = [];
  const first = [...LANGUAGES, PSEUDO_LOCALE].indexOf(language) % SHARE;
  await openGallery(page, scripts[wing]);
  await page.evaluate(([name, messages]) => window.gallery.speak(name, messages), [
    language,
    messagesOf(language),
  ] as const);
  const names = await page.evaluate(() => window.gallery.names);
  for (const name of names.filter((_, index) => isWhole || index % SHARE === first)) {
    await page.evaluate((state) => window.gallery.show(state), name);
    found.push(...(await look(page, wing)).map((what) => `${name}: ${what}`));
  }
  return found;
}

const axeInBothThemes: Look = async (page, wing) => {
  const found: string[] = [];
  for (const theme of ["light", "dark"] as const) {
    await page.evaluate((name) => window.gallery.turn(name), theme);
    const hosts = wing === "own-pages" ? ["body"] : undefined;
    const findings = await axeFindings(page, hosts, theme === "light" ? "all" : "colours");
    found.push(...findings.map((finding) => `${theme}, ${finding}`));
  }
  return found;
};

const isWholeAndFits: Look = async (page) => {
  const found = (await untranslatedIn(page, NAMES)).map((text) => `untranslated: ${text}`);
  // Begins with the width that the last state ended with: to change it costs as much as to look.
  const widths = page.viewportSize()?.width === 320 ? [320, 576] : [576, 320];
  for (const width of widths) {
    if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: 720 });
    found.push(...(await overflowIn(page)).map((what) => `${width} px wide, ${what}`));
  }
  return found;
};

/** A button that has neither words nor an edge where the system's few colours take the place of ours. */
const BARE_BUTTONS = `(() => {
  const rootsIn = (place) => [...place.querySelectorAll("*")].flatMap(({ shadowRoot }) =>
    shadowRoot === null ? [] : [shadowRoot, ...rootsIn(shadowRoot)]);
  const isBare = (button) => button.innerText.trim() === "" && parseFloat(getComputedStyle(button).borderTopWidth) === 0
    && button.querySelector("svg") === null;
  return rootsIn(document).flatMap((root) => [...root.querySelectorAll("button")])
    .filter((button) => button.checkVisibility() && isBare(button)).map(({ outerHTML }) => outerHTML.slice(0, 160));
})()`;

const fitsInForcedColours: Look = async (page) => {
  const bare = (await page.evaluate(BARE_BUTTONS)) as string[];
  return [...bare.map((button) => `neither words nor an edge: ${button}`), ...(await overflowIn(page))];
};

for (const wing of WINGS) {
  // 200 % of a window that is 1280 px wide.
  test(`at twice the size, in forced colours, nothing is cut off: ${wing}`, async ({ plainBrowser, scripts }) => {
    const page = await plainBrowser.newPage();
    await page.setViewportSize({ width: 640, height: 400 });
    await page.emulateMedia({ forcedColors: "active" });
    expect(await lookAt({ page, scripts, wing, language: "en", isWhole: true }, fitsInForcedColours)).toEqual([]);
  });

  for (const language of ["en", "ar"]) {
    const isWhole = WHOLE || language === "en";
    test(`axe finds nothing in ${states(isWhole)}, light and dark: ${wing}, ${language}`, async ({
      plainBrowser,
      scripts,
    }) => {
      const page = await plainBrowser.newPage();
      expect(await lookAt({ page, scripts, wing, language, isWhole }, axeInBothThemes)).toEqual([]);
    });
  }

  for (const language of [...LANGUAGES, PSEUDO_LOCALE]) {
    const isWhole = WHOLE || WHOLE_LANGUAGES.includes(language);
    test(`${language}: nothing is left untranslated or cut off in ${states(isWhole)}: ${wing}`, async ({
      plainBrowser,
      scripts,
    }) => {
      const page = await plainBrowser.newPage();
      expect(await lookAt({ page, scripts, wing, language, isWhole }, isWholeAndFits)).toEqual([]);
    });
  }
}

function states(isWhole: boolean): string {
  return isWhole ? "any state" : "its share of the states";
}
