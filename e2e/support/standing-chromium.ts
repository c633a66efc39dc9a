import type { BrowserContext, Frame, Page } from "@playwright/test";
import type { BrowserSession } from "./browser.ts";
import { debugBrowser, launchChromium } from "./browser.ts";

/** Chromiums as newly installed. Those that nobody uses are kept: starting one takes a fifth of a test's time. */
export interface Chromiums {
  /** One with the build of the extension in this folder; closing it gives it back. */
  take(extension: string): Promise<BrowserSession>;
  stop(): Promise<void>;
}

/** Few tests use more at once. */
const KEPT = 2;

export function chromiums(): Chromiums {
  const idle: BrowserSession[] = [];

  async function giveBack(browser: BrowserSession, id: string, visited: ReadonlySet<string>): Promise<void> {
    if (idle.length >= KEPT || browser.context.browser()?.isConnected() !== true) return browser.close();
    await forgetEverything(browser.context, id, visited);
    idle.push(browser);
  }

  return {
    async take(extension) {
      const browser = idle.pop() ?? (await launchChromium());
      const visited = originsVisited(browser.context);
      try {
        const id = await install(browser.context, extension);
        return { ...browser, close: () => giveBack(browser, id, visited) };
      } catch (thrown) {
        await browser.close();
        throw thrown;
      }
    },
    stop: async () => void (await Promise.all(idle.map((browser) => browser.close()))),
  };
}

/** Resolves with its id once its worker runs. */
async function install(context: BrowserContext, path: string): Promise<string> {
  const started = context.waitForEvent("serviceworker");
  const session = await debugBrowser(context);
  const [{ id }] = await Promise.all([session.send("Extensions.loadUnpacked", { path }), started]);
  await session.detach();
  return id;
}

/** With the extension goes what it has kept, and its pages; with the rest every cookie, storage, permission and cached page. */
async function forgetEverything(context: BrowserContext, id: string, visited: ReadonlySet<string>): Promise<void> {
  context.removeAllListeners("page");
  const browser = await debugBrowser(context);
  await browser.send("Extensions.uninstall", { id });
  await browser.detach();
  // Chromium ends with its last page; the one that it began with is used by nobody.
  const blank = context.pages().find((page) => page.url() === "about:blank") ?? (await context.newPage());
  const others = context.pages().filter((page) => page !== blank);
  await Promise.all(others.map((page) => page.close()));
  await context.unrouteAll({ behavior: "ignoreErrors" });
  await context.setOffline(false);
  await context.clearPermissions();
  await context.clearCookies();
  const session = await context.newCDPSession(blank);
  await session.send("Network.clearBrowserCache");
  for (const origin of visited) await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
  await session.detach();
}

/** The origins of all pages from now on. */
function originsVisited(context: BrowserContext): ReadonlySet<string> {
  const visited = new Set<string>();
  const note = (frame: Frame) => visited.add(new URL(frame.url()).origin);
  const watch = (page: Page) => void page.on("framenavigated", note);
  context.on("page", watch);
  context.pages().forEach(watch);
  return visited;
}
