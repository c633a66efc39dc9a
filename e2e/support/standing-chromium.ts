import type { BrowserContext } from "@playwright/test";
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

interface Standing {
  session: BrowserSession;
  /** The origins of its pages since it last forgot everything. */
  visited: Set<string>;
}

/** `executable` is another program that starts one, with these switches. */
export function chromiums(executable?: string, switches: readonly string[] = []): Chromiums {
  const idle: Standing[] = [];

  async function giveBack(browser: Standing, id: string): Promise<void> {
    const { context, close } = browser.session;
    if (idle.length >= KEPT || context.browser()?.isConnected() !== true) return close();
    await forgetEverything(context, id, browser.visited);
    browser.visited.clear();
    idle.push(browser);
  }

  return {
    async take(extension) {
      const browser = idle.pop() ?? (await launch(executable, switches));
      try {
        const id = await install(browser.session.context, extension);
        return { ...browser.session, close: () => giveBack(browser, id) };
      } catch (thrown) {
        await browser.session.close();
        throw thrown;
      }
    },
    stop: async () => void (await Promise.all(idle.map(({ session }) => session.close()))),
  };
}

async function launch(executable: string | undefined, switches: readonly string[]): Promise<Standing> {
  const session = await launchChromium(executable, switches);
  const visited = new Set<string>();
  session.context.on("page", (page) => {
    page.on("framenavigated", (frame) => {
      const { origin, protocol } = new URL(frame.url());
      if (protocol.startsWith("http")) visited.add(origin);
    });
  });
  return { session, visited };
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
