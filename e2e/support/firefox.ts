import { fileURLToPath } from "node:url";
import type { Browser, Page } from "puppeteer-core";
import type { Stack } from "../../scripts/stack.ts";
import { find } from "./find.ts";
import { test as base, expect } from "./fixtures.ts";
import type { PersonName } from "./help-desk.ts";
import type { Preferences } from "./standing-firefox.ts";
import { openTab, UUID } from "./standing-firefox.ts";

const EXTENSION = fileURLToPath(new URL("../../dist/firefox-sandbox", import.meta.url));
const CLOSED_EXTENSION = fileURLToPath(new URL("../../dist/firefox-closed", import.meta.url));

type OwnPage = "options" | "popup" | "subscription";

interface FirefoxFixtures {
  /** Opens one more Firefox with the extension, as newly installed; preferences are those of about:config. */
  openFirefox: (preferences?: Preferences) => Promise<Browser>;
  /** The same with another build: by default the one whose roots are as closed as the stores'. */
  openFirefoxWith: (extension?: string, preferences?: Preferences) => Promise<Browser>;
}

/** As the other tests, with stock Firefox in place of Chromium. */
export const test = base.extend<FirefoxFixtures>({
  openFirefoxWith: async ({ standingFirefoxes }, use, testInfo) => {
    const open: Promise<Browser>[] = [];
    await use((extension = CLOSED_EXTENSION, preferences = {}) => {
      const browser = standingFirefoxes.take({ extension, preferences, downloads: testInfo.outputPath() });
      open.push(browser);
      return browser;
    });
    for (const browser of open) await standingFirefoxes.giveBack(await browser);
  },
  openFirefox: async ({ openFirefoxWith }, use) => {
    await use((preferences = {}) => openFirefoxWith(EXTENSION, preferences));
  },
});

export { expect };

/** Signs in and opens the full-page form for a user, or another page, in a tab of its own or in one that is there. */
export async function signIn(
  on: Browser | Page,
  stack: Stack,
  account: string,
  person: PersonName,
  to = "/agent/users/new",
): Promise<Page> {
  const page = "newPage" in on ? await openTab(on) : on;
  await page.goto(`${stack.helpDesk(account)}/sign-in?as=${person}&to=${encodeURIComponent(to)}`);
  await find(page, "heading", /./);
  return page;
}

/** Chooses that it is somebody who uses a license. */
export async function addStaff(page: Page): Promise<void> {
  await page.locator('select[name="user_type"]').fill("staff");
}

/** One of the extension's own pages, in a tab of its own. */
export async function openOwnPage(browser: Browser, name: OwnPage, query: Record<string, string> = {}): Promise<Page> {
  const page = await openTab(browser);
  await goToOwn(page, `${ownAddress(name)}?${new URLSearchParams(query)}`);
  await find(page, "heading", /./);
  return page;
}

export function ownAddress(name: OwnPage): string {
  return `moz-extension://${UUID}/extension/pages/${name}/index.html`;
}

/** Firefox tells nobody that such a page was loaded, and can't be asked while it goes over to it. */
export async function goToOwn(page: Page, url: string): Promise<void> {
  const there = new AbortController();
  const loading = page.goto(url, { timeout: 0, signal: there.signal }).catch((thrown: unknown) => {
    if (!there.signal.aborted) throw thrown;
  });
  await Promise.race([loading, expect.poll(() => addressOf(page)).toBe(url)]);
  there.abort();
  await loading;
}

/** The tab whose address has this in it, once there is one, in whichever window. */
export async function tabAt(browser: Browser, part: string): Promise<Page> {
  await expect.poll(async () => (await tabsAt(browser, part)).length, `tabs at ${part}`).toBeGreaterThan(0);
  const found = (await tabsAt(browser, part)).at(-1);
  if (found === undefined) throw new Error(`No tab is at ${part}.`);
  return found;
}

/** The extension's window in which a purchase is confirmed, once it is open. */
export function confirmWindow(of: Page): Promise<Page> {
  return tabAt(of.browser(), "/extension/pages/confirm/");
}

/** All tabs whose address has this in it now. */
export async function tabsAt(browser: Browser, part: string): Promise<Page[]> {
  const pages = await browser.pages();
  const addresses = await Promise.all(pages.map(addressOf));
  return pages.filter((_, index) => addresses[index]?.includes(part));
}

/** Waits until the event page has ended, as it does when nobody needed it for a while. Asks one of the extension's pages. */
export async function waitForWorkerToEnd(ownPage: Page): Promise<void> {
  const runs = `browser.extension.getViews().some(({ location }) => location.pathname.includes("background"))`;
  await expect.poll(() => ownPage.evaluate(runs), "the event page runs").toBe(false);
}

/** What Puppeteer doesn't know of such pages. */
async function addressOf(page: Page): Promise<string> {
  return String(await page.evaluate("location.href").catch(() => ""));
}
