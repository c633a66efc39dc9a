import type { Browser, Page } from "puppeteer-core";
import puppeteer from "puppeteer-core";
import { ensureBrowser } from "../../scripts/browsers.ts";
import { chromiumId, SANDBOX_KEY } from "../../scripts/extension-identity.ts";
import { chromiumArguments } from "../../scripts/open-browser.ts";
import type { AttackedBrowser, AttackedPage } from "./attacked-browser.ts";
import { CLOSED_EXTENSION } from "./browser.ts";
import type { DevTools } from "./closed-chromium.ts";
import { handOverRootsBy, somebodyBehind } from "./closed-chromium.ts";
import { openScreen } from "./screen.ts";

const OWN = `chrome-extension://${chromiumId(SANDBOX_KEY)}/extension/pages`;

/**
 * A Chromium with real windows: without a screen it says of every page that it has the focus, and Playwright has it say
 * so on one, too. Puppeteer doesn't.
 */
export async function attackedOnScreen(): Promise<AttackedBrowser & { close(): Promise<void> }> {
  const screen = await openScreen();
  const browser = await puppeteer.launch({
    executablePath: ensureBrowser("chromium"),
    headless: false,
    pipe: true,
    enableExtensions: [CLOSED_EXTENSION],
    env: { ...process.env, DISPLAY: screen.display },
    args: chromiumArguments(),
    defaultViewport: null,
  });
  const open = async (address: string, first = "") => {
    const page = await browser.newPage();
    if (first !== "") await page.evaluateOnNewDocument(first);
    await page.goto(address);
    return attacked(page);
  };
  return {
    open,
    openOwn: (name) => open(`${OWN}/${name}/index.html`),
    windows: async () => Promise.all((await windowsOf(browser)).map(attacked)),
    windowCount: async () => (await windowsOf(browser)).length,
    async endWorker() {
      const target = browser.targets().find((target) => target.type() === "service_worker");
      await (await target?.worker())?.close();
    },
    async close() {
      await browser.close();
      await screen.close();
    },
  };
}

async function windowsOf(browser: Browser): Promise<Page[]> {
  return (await browser.pages()).filter((page) => page.url().startsWith(`${OWN}/confirm/`));
}

async function attacked(page: Page): Promise<AttackedPage> {
  const session: DevTools = await page.createCDPSession();
  return {
    somebody: somebodyBehind(page, session),
    run: (code) => page.evaluate(code),
    handOverRoots: () => handOverRootsBy(session),
    runInFrame: () => Promise.reject(new Error("Frames are tried without a screen.")),
    goto: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    toFront: () => page.bringToFront(),
    holdEnter: () => Promise.reject(new Error("Keys are held without a screen.")),
    close: () => page.close(),
  };
}
