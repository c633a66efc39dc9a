import type { Stack } from "../../scripts/stack.ts";
import type { AttackedBrowser, AttackedPage } from "./attacked-browser.ts";
import { CHOOSE_STAFF, formAddress } from "./attacked-browser.ts";
import { attackedChromium } from "./attacked-chromium.ts";
import { attackedFirefox } from "./attacked-firefox.ts";
import { attackedOnScreen } from "./attacked-on-screen.ts";
import { badExtension } from "./bad-extension.ts";
import { readBooks } from "./books.ts";
import { CLOSED_EXTENSION } from "./browser.ts";
import { test as base, expect } from "./firefox.ts";
import type { PersonName } from "./help-desk.ts";

export const BROWSERS = ["Chromium", "Firefox"] as const;
export type BrowserName = (typeof BROWSERS)[number];

interface Options {
  /** A content script that sends whatever its page says. */
  bad?: boolean;
  /** Firefox's own, of about:config. */
  preferences?: Record<string, number>;
}

interface Fixtures {
  openAttacked: (browser: BrowserName | "Chromium on a screen", options?: Options) => Promise<AttackedBrowser>;
}

export const test = base.extend<Fixtures>({
  openAttacked: async ({ openBrowser, openFirefoxWith }, use) => {
    const closing: (() => Promise<unknown>)[] = [];
    await use(async (name, { bad = false, preferences = {} } = {}) => {
      if (name === "Chromium on a screen") {
        const browser = await attackedOnScreen();
        closing.unshift(browser.close);
        return browser;
      }
      const copy = bad ? await badExtension(name === "Chromium" ? "chrome-closed" : "firefox-closed") : null;
      if (copy !== null) closing.unshift(copy.remove);
      return name === "Chromium"
        ? attackedChromium(await openBrowser(copy?.folder ?? CLOSED_EXTENSION))
        : attackedFirefox(await openFirefoxWith(copy?.folder, preferences));
    });
    for (const close of closing) await close();
  },
});

export { expect };

/** Opens the form for a user and, in it, the dialog that adds licenses, with a price. */
export async function openCart(
  browser: AttackedBrowser,
  stack: Stack,
  account = "acorn",
  person: PersonName = "owner",
  first = "",
): Promise<AttackedPage> {
  const page = await openForm(browser, stack, account, person, first);
  await page.somebody.press("button", "Add more licenses");
  await page.somebody.find("text", /more than now/);
  return page;
}

/** Opens the form for a user, with the meter in it. */
export async function openForm(
  browser: AttackedBrowser,
  stack: Stack,
  account = "acorn",
  person: PersonName = "owner",
  first = "",
): Promise<AttackedPage> {
  const page = await browser.open(formAddress(stack, account, person), first);
  await showMeter(page);
  return page;
}

/** Has the form that a page shows ask for a license: our content script is in it then. */
export async function showMeter(page: AttackedPage): Promise<void> {
  await expect.poll(() => page.run(CHOOSE_STAFF)).toBe(true);
  await page.somebody.find("button", "Add more licenses");
}

/** The one window to confirm in; waits for it, and for its review or whatever else it has to say. */
export async function theWindow(browser: AttackedBrowser): Promise<AttackedPage> {
  await expect.poll(browser.windowCount, "windows to confirm in").toBe(1);
  const [window] = await browser.windows();
  if (window === undefined) throw new Error("The window was closed again.");
  return window;
}

/** Confirms in the window as somebody does who has read it; what was bought then is all that was. */
export async function confirmHonestly(
  window: AttackedPage,
  stack: Stack,
  purchased: number,
  account = "acorn",
): Promise<void> {
  await window.somebody.press("button", "Confirm purchase");
  await expectOneOrder(stack, purchased, account);
}

export async function expectOneOrder(stack: Stack, purchased: number, account = "acorn"): Promise<void> {
  const books = { provisioned: 1, orders: 1, charges: 1, purchased };
  await expect.poll(() => readBooks(stack, account)).toEqual(books);
}

export async function expectNothingBought(stack: Stack, account = "acorn"): Promise<void> {
  expect(await readBooks(stack, account)).toMatchObject({ provisioned: 0, orders: 0, charges: 0 });
}
