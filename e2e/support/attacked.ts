import type { Browser as Firefox } from "puppeteer-core";
import type { Stack } from "../../scripts/stack.ts";
import { CLOSED_EXTENSION } from "./browser.ts";
import type { Somebody } from "./closed.ts";
import * as chromium from "./closed-chromium.ts";
import * as firefox from "./closed-firefox.ts";
import { test as base } from "./firefox.ts";
import type { PersonName } from "./help-desk.ts";
import { openTab } from "./standing-firefox.ts";

export const BROWSERS = ["Chromium", "Firefox"] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** A page of the help desk with scripts of an attacker in it, the extension as the stores have it, and somebody before it. */
export interface AttackedDesk {
  somebody: Somebody;
  /** Runs code as the page's own scripts would. */
  run(code: string): Promise<unknown>;
  /** Gives the page our closed roots, as `ourRoots`. */
  handOverRoots(): Promise<void>;
}

interface Fixtures {
  /** Opens the full-page form for a user, as this person; `first` runs before anything of the page or of ours. */
  openDesk: (browser: BrowserName, account: string, person: PersonName, first?: string) => Promise<AttackedDesk>;
}

export const test = base.extend<Fixtures>({
  openDesk: async ({ stack, openBrowser, openFirefoxWith }, use) => {
    await use(async (browser, account, person, first = "") => {
      if (browser === "Firefox") {
        return inFirefox(await openFirefoxWith(), addressOf(stack, account, person), first);
      }
      const { context } = await openBrowser(CLOSED_EXTENSION);
      const page = await context.newPage();
      if (first !== "") await page.addInitScript(first);
      await page.goto(addressOf(stack, account, person));
      await page.locator('select[name="user_type"]').selectOption("staff");
      const handOverRoots = () => chromium.handOverRoots(page);
      return { somebody: await chromium.somebodyAt(page), run: (code) => page.evaluate(code), handOverRoots };
    });
  },
});

export { expect } from "./fixtures.ts";

async function inFirefox(browser: Firefox, address: string, first: string): Promise<AttackedDesk> {
  const page = await openTab(browser);
  if (first !== "") await page.evaluateOnNewDocument(first);
  await page.goto(address);
  await page.locator('select[name="user_type"]').fill("staff");
  const handOverRoots = () => firefox.handOverRoots(page);
  return { somebody: firefox.somebodyAt(page), run: (code) => page.evaluate(code), handOverRoots };
}

function addressOf(stack: Stack, account: string, person: PersonName): string {
  return `${stack.helpDesk(account)}/sign-in?as=${person}&to=${encodeURIComponent("/agent/users/new")}`;
}
