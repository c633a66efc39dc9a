import { expect } from "@playwright/test";
import type { Browser, Page } from "puppeteer-core";
import type { AttackedBrowser, AttackedPage } from "./attacked-browser.ts";
import { framing } from "./attacked-browser.ts";
import { handOverRoots, runInLastFrame, somebodyAt } from "./closed-firefox.ts";
import { goToOwn, ownAddress, tabsAt } from "./firefox.ts";
import { endEventPage, openTab } from "./standing-firefox.ts";

const WINDOW = "/extension/pages/confirm/";

/** A Firefox of somebody who is attacked. */
export function attackedFirefox(browser: Browser): AttackedBrowser {
  return {
    async open(address, first = "") {
      const page = await openTab(browser);
      if (first !== "") await page.evaluateOnNewDocument(first);
      await page.goto(address);
      return attacked(page);
    },
    async openOwn(name) {
      const page = await openTab(browser);
      await goToOwn(page, ownAddress(name));
      return attacked(page);
    },
    windows: async () => (await tabsAt(browser, WINDOW)).map(attacked),
    windowCount: async () => (await tabsAt(browser, WINDOW)).length,
    endWorker: () => endEventPage(browser),
  };
}

function attacked(page: Page): AttackedPage {
  return {
    somebody: somebodyAt(page),
    run: (code) => page.evaluate(code),
    handOverRoots: () => handOverRoots(page),
    async runInFrame(sandbox, code) {
      await page.evaluate(framing(sandbox));
      return runInLastFrame(page, code);
    },
    goto: async (address) => void (await page.goto(address)),
    async reload() {
      await page.evaluate("globalThis.isOld = true; void setTimeout(() => location.reload())");
      const isNew = () => page.evaluate("globalThis.isOld !== true && document.readyState === 'complete'");
      await expect.poll(() => isNew().catch(() => false)).toBe(true);
    },
    toFront: () => page.bringToFront(),
    holdEnter: () => Promise.reject(new Error("Firefox's driver holds no key across windows.")),
    close: () => page.close(),
  };
}
