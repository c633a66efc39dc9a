import { expect } from "@playwright/test";
import type { Page } from "puppeteer-core";
import type { AttackedBrowser, AttackedPage } from "./attacked-browser.ts";
import { handOverRoots, somebodyAt } from "./closed-firefox.ts";
import { goToOwn, launchClosedFirefox, ownAddress, tabsAt, workerEnds } from "./firefox.ts";

const WINDOW = "/extension/pages/confirm/";

/** A Firefox with this build of the extension, and these preferences of about:config. */
export async function attackedFirefox(
  downloads: string,
  extension?: string,
  preferences: Record<string, number> = {},
): Promise<AttackedBrowser> {
  const browser = await launchClosedFirefox(downloads, extension, preferences);
  return {
    async open(address, first = "") {
      const page = await browser.newPage();
      if (first !== "") await page.evaluateOnNewDocument(first);
      await page.goto(address);
      return attacked(page);
    },
    async openOwn(name) {
      const page = await browser.newPage();
      await goToOwn(page, ownAddress(name));
      return attacked(page);
    },
    windows: async () => (await tabsAt(browser, WINDOW)).map(attacked),
    windowCount: async () => (await tabsAt(browser, WINDOW)).length,
    endWorker: (own) => workerEnds((code) => own.run(code)),
    close: () => browser.close(),
  };
}

function attacked(page: Page): AttackedPage {
  return {
    somebody: somebodyAt(page),
    run: (code) => page.evaluate(code),
    handOverRoots: () => handOverRoots(page),
    runInFrame: () => Promise.reject(new Error("Firefox's driver doesn't reach frames of such pages.")),
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
