import type { Page } from "@playwright/test";
import { LANGUAGES, PSEUDO_LOCALE } from "../shared/i18n/index.ts";
import { NAMES } from "./gallery/names.ts";
import { axeFindings } from "./support/axe.ts";
import { expect, test } from "./support/fixtures.ts";
import type { OpenGallery, Wing } from "./support/gallery.ts";
import { messagesOf, openGallery, scriptOf, WINGS } from "./support/gallery.ts";
import { longIf } from "./support/long.ts";
import { overflowIn } from "./support/overflow.ts";
import { untranslatedIn } from "./support/untranslated.ts";

/** Every state in every language, each in a test of its own, and axe in Arabic, too. */
const WHOLE = process.env.SEATMETER_GALLERY === "whole";
/**
 * Nothing shows what isn't translated as the pseudo-locale does, and few texts are longer: the short form looks at each
 * state in it, and in one of these, the next state in the next one.
 */
const OTHERS = LANGUAGES.filter((language) => language !== "en");

/** What is wrong with the state that is shown, in words. */
type Look = (shown: Shown) => Promise<readonly string[]>;

interface Shown extends OpenGallery {
  page: Page;
  wing: Wing;
}

/** Which states are looked at in which language, and how. */
interface Walk {
  language: string;
  isLookedAt: (state: number) => boolean;
  looks: readonly Look[];
}

const every = () => true;

/** Goes on to the next state when all has been looked at. Returns what is wrong, each with its state. */
async function lookAt(shown: Shown, { language, isLookedAt, looks }: Walk): Promise<string[]> {
  const { frame } = shown;
  const found: string[] = [];
  await frame.evaluate(([name, messages]) => window.gallery.speak(name, messages), [
    language,
    messagesOf(language),
  ] as const);
  const names = await frame.evaluate(() => window.gallery.names);
  for (const name of names.filter((_, index) => isLookedAt(index))) {
    await frame.evaluate((state) => window.gallery.show(state), name);
    for (const look of looks) found.push(...(await look(shown)).map((what) => `${name}, ${language}: ${what}`));
  }
  return found;
}

const axeInBothThemes: Look = async ({ frame, wing, resize }) => {
  await resize(1280, 800);
  const found: string[] = [];
  for (const theme of ["dark", "light"] as const) {
    await frame.evaluate((name) => window.gallery.turn(name), theme);
    const hosts = wing === "own-pages" ? ["body"] : undefined;
    const findings = await axeFindings(frame, hosts, theme === "light" ? "all" : "colours");
    found.push(...findings.map((finding) => `${theme}, ${finding}`));
  }
  return found;
};

const isTranslated: Look = async ({ frame }) =>
  (await untranslatedIn(frame, NAMES)).map((text) => `untranslated: ${text}`);

const fitsIn =
  (...widths: readonly number[]): Look =>
  async ({ frame, resize }) => {
    const found: string[] = [];
    for (const width of widths) {
      await resize(width, 720);
      found.push(...(await overflowIn(frame)).map((what) => `${width} px wide, ${what}`));
    }
    return found;
  };

const fits = fitsIn(576, 320);

/** A button that has neither words nor an edge where the system's few colours take the place of ours. */
const BARE_BUTTONS = `(() => {
  const rootsIn = (place) => [...place.querySelectorAll("*")].flatMap(({ shadowRoot }) =>
    shadowRoot === null ? [] : [shadowRoot, ...rootsIn(shadowRoot)]);
  const isBare = (button) => button.innerText.trim() === "" && parseFloat(getComputedStyle(button).borderTopWidth) === 0
    && button.querySelector("svg") === null;
  return rootsIn(document).flatMap((root) => [...root.querySelectorAll("button")])
    .filter((button) => button.checkVisibility() && isBare(button)).map(({ outerHTML }) => outerHTML.slice(0, 160));
})()`;

/** At 200 % of a window that is 1280 px wide. */
const fitsInForcedColours: Look = async ({ page, frame, resize }) => {
  await resize(640, 400);
  await page.emulateMedia({ forcedColors: "active" });
  const bare = (await frame.evaluate(BARE_BUTTONS)) as string[];
  const found = [...bare.map((button) => `neither words nor an edge: ${button}`), ...(await overflowIn(frame))];
  await page.emulateMedia({ forcedColors: "none" });
  return found.map((what) => `twice the size, in forced colours, ${what}`);
};

/** The one that isn't tagged: what is reached once is looked at in every way that finds most. */
const SHORT = `${PSEUDO_LOCALE}: axe finds nothing, light or dark, and nothing is left untranslated or cut off`;

/** Each test's title, and what it looks at. */
const WALKS: Readonly<Record<string, readonly Walk[]>> = {
  [SHORT]: [{ language: PSEUDO_LOCALE, isLookedAt: every, looks: [axeInBothThemes, isTranslated, fits] }],
  "en: no name of a text shows, and nothing is cut off in any width, at twice the size and in forced colours": [
    { language: "en", isLookedAt: every, looks: [isTranslated, fits, fitsInForcedColours] },
  ],
  ...(WHOLE
    ? Object.fromEntries(
        OTHERS.map((language) => [
          `${language}: nothing is left untranslated or cut off`,
          [
            {
              language,
              isLookedAt: every,
              looks: [...(language === "ar" ? [axeInBothThemes] : []), isTranslated, fits],
            },
          ],
        ]),
      )
    : {
        "any other language: nothing is left untranslated or cut off in its share of the states": OTHERS.map(
          (language, first) => ({
            language,
            isLookedAt: (state: number) => state % OTHERS.length === first,
            looks: [...(language === "ar" ? [axeInBothThemes] : []), isTranslated, fitsIn(320)],
          }),
        ),
      }),
};

for (const wing of WINGS) {
  for (const [title, walks] of Object.entries(WALKS)) {
    test(`${title}: ${wing}`, { tag: longIf(title !== SHORT) }, async ({ plainBrowser }) => {
      const page = await plainBrowser.newPage();
      const shown = { page, wing, ...(await openGallery(page, await scriptOf(wing))) };
      const found: string[] = [];
      for (const walk of walks) found.push(...(await lookAt(shown, walk)));
      expect(found).toEqual([]);
    });
  }
}
