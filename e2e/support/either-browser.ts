import type { BrowserContext, Page as ChromiumPage } from "@playwright/test";
import type { Browser as Firefox, Page as FirefoxPage } from "puppeteer-core";
import type { BrowserSession } from "./browser.ts";
import { find, press, type } from "./find.ts";
import { openOwnPage as openInFirefox, test as withFirefox } from "./firefox.ts";
import { expect } from "./fixtures.ts";
import { openOwnPage as openInChromium } from "./own-pages.ts";
import { openTab } from "./standing-firefox.ts";

type Words = string | RegExp;

/** A tab, as a person uses it in whichever browser. */
export interface EitherPage {
  goto(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Waits until somebody sees these words. */
  sees(text: Words): Promise<void>;
  press(button: Words): Promise<void>;
  type(field: RegExp, text: string): Promise<void>;
  /** Runs in the page. */
  run(script: string): Promise<unknown>;
}

export interface EitherBrowser {
  open(address: string): Promise<EitherPage>;
  openOwn(name: "options" | "popup"): Promise<EitherPage>;
}

export const BROWSERS = ["Chromium", "stock Firefox"] as const;

interface EitherFixtures {
  /** Opens one more browser of this kind with the extension. */
  openEither: (kind: (typeof BROWSERS)[number]) => Promise<EitherBrowser>;
}

/** For what has to hold in both browsers alike. */
export const test = withFirefox.extend<EitherFixtures>({
  openEither: async ({ openBrowser, openFirefox }, use) => {
    await use(async (kind) => (kind === "Chromium" ? chromium(await openBrowser()) : firefox(await openFirefox())));
  },
});

export { expect };

function chromium({ context }: BrowserSession): EitherBrowser {
  return {
    open: (address) => openAt(context, address),
    openOwn: async (name) => inChromium(await openInChromium(context, name)),
  };
}

async function openAt(context: BrowserContext, address: string): Promise<EitherPage> {
  const page = inChromium(await context.newPage());
  await page.goto(address);
  return page;
}

function inChromium(page: ChromiumPage): EitherPage {
  return {
    goto: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    sees: (text) => expect(page.getByText(text, { exact: true }).first()).toBeVisible(),
    press: (button) => page.getByRole("button", { name: button, exact: true }).click(),
    type: (field, text) => page.getByRole("textbox", { name: field }).fill(text),
    run: (script) => page.evaluate(script),
  };
}

function firefox(browser: Firefox): EitherBrowser {
  return {
    async open(address) {
      const page = inFirefox(await openTab(browser));
      await page.goto(address);
      return page;
    },
    openOwn: async (name) => inFirefox(await openInFirefox(browser, name)),
  };
}

function inFirefox(page: FirefoxPage): EitherPage {
  return {
    goto: async (address) => void (await page.goto(address)),
    // Firefox tells nobody that a page of an extension was loaded.
    reload: async () => void (await page.evaluate("location.reload()")),
    sees: async (text) => void (await find(page, "text", text)),
    press: (button) => press(page, "button", button),
    type: (field, text) => type(page, "textbox", field, text),
    run: (script) => page.evaluate(script),
  };
}
