import type { Browser, Page } from "puppeteer-core";
import puppeteer from "puppeteer-core";
import { ensureBrowser } from "../../scripts/browsers.ts";
import { FIREFOX_ID } from "../../scripts/extension-identity.ts";

/** Firefox gives the extensions of each profile addresses of their own, by chance; ours is known beforehand. */
export const UUID = "5ea7e7e2-0000-4000-8000-000000000001";
/** Forgotten with each extension that is removed. */
const ADDRESSES = JSON.stringify({ [FIREFOX_ID]: UUID });

const VIEWPORT = { width: 1280, height: 900 };

export type Preferences = Record<string, number | string>;

export interface Wanted {
  /** The folder of a build. */
  extension: string;
  /** Where it puts what somebody downloads. */
  downloads: string;
  /** Those of about:config, from the start; such a browser is nobody else's. */
  preferences?: Preferences;
}

/** Firefoxes as newly installed. One is kept for whoever comes next, since starting one takes most of a test's time. */
export interface Firefoxes {
  take(wanted: Wanted): Promise<Browser>;
  /** Ends what it does, and forgets what it knows. */
  giveBack(browser: Browser): Promise<void>;
  stop(): Promise<void>;
}

interface Program {
  /** Another program that starts one. */
  executable?: string;
  /** Of about:config, in each of them from the start. */
  settings?: Preferences;
  /** Whether they take any certificate for good. */
  trusting?: boolean;
}

export function firefoxes(program: Program = {}): Firefoxes {
  let idle: Browser | null = null;
  const ofItsOwn = new WeakSet<Browser>();

  return {
    async take({ extension, downloads, preferences = {} }) {
      const isOrdinary = Object.keys(preferences).length === 0;
      const kept = isOrdinary && idle?.connected === true ? idle : null;
      if (kept !== null) idle = null;
      const browser = kept ?? (await launch(program, preferences));
      if (!isOrdinary) ofItsOwn.add(browser);
      try {
        await inBrowser(
          browser,
          `Services.prefs.setStringPref("browser.download.dir", ${JSON.stringify(downloads)});
           Services.prefs.setStringPref("extensions.webextensions.uuids", ${JSON.stringify(ADDRESSES)});`,
        );
        await browser.installExtension(extension);
      } catch (thrown) {
        await browser.close();
        throw thrown;
      }
      return browser;
    },
    async giveBack(browser) {
      if (!browser.connected) return;
      if (idle !== null || ofItsOwn.has(browser)) return browser.close();
      await forgetEverything(browser);
      idle = browser;
    },
    stop: async () => void (await idle?.close()),
  };
}

function launch(program: Program, preferences: Preferences): Promise<Browser> {
  const { executable = ensureBrowser("firefox"), settings, trusting = false } = program;
  return puppeteer.launch({
    browser: "firefox",
    timeout: 120_000,
    executablePath: executable,
    acceptInsecureCerts: trusting,
    headless: true,
    // Without it WebDriver goes to no address of an extension, where its own pages are, and can't be told to forget.
    args: ["--remote-allow-system-access"],
    defaultViewport: VIEWPORT,
    extraPrefsFirefox: {
      // Firefox before 149 opens the toolbar's popup for a press alone, and no test can press the toolbar.
      "extensions.openPopupWithoutUserGesture.enabled": true,
      "browser.download.folderList": 2,
      ...settings,
      ...preferences,
    },
  });
}

/** A tab in a window of its own. Firefox opens none while the window that came last has no tabs yet. */
async function openWindow(browser: Browser): Promise<Page> {
  await inBrowser(browser, WINDOWS_HAVE_OPENED);
  return browser.newPage({ type: "window" });
}

/**
 * A new tab, in the window of the oldest one. Where none is named, Firefox takes the newest window's, and waits without
 * end for its tab to be hidden if the extension closes that window meanwhile.
 */
export async function openTab(browser: Browser): Promise<Page> {
  await inBrowser(browser, WINDOWS_HAVE_OPENED);
  const { result: tree } = await bidi(browser).send("browsingContext.getTree", {});
  // Puppeteer goes on listing some that closed themselves.
  const open = new Set(tree.contexts.map(({ context }) => context));
  const oldest = (await browser.pages()).find((page) => open.has(contextOf(page)));
  if (oldest === undefined) throw new Error("Firefox has no tab.");
  const { result } = await bidi(browser).send("browsingContext.create", {
    type: "tab",
    referenceContext: contextOf(oldest),
  });
  const page = (await browser.pages()).find((page) => contextOf(page) === result.context);
  if (page === undefined) throw new Error("Firefox closed the tab at once.");
  await page.setViewport(VIEWPORT);
  return page;
}

/** Resolves once no browser window is still loading. */
const WINDOWS_HAVE_OPENED = `new Promise((resolve) => {
  const EVENTS = ["browser-delayed-startup-finished", "domwindowclosed"];
  // The others are no browser's: extensions run in one of those.
  const BROWSERS = ["about:blank", "chrome://browser/content/browser.xhtml"];
  const isOpening = ({ closed, location, gBrowserInit }) =>
    !closed && BROWSERS.includes(location.href) && gBrowserInit?.delayedStartupFinished !== true;
  const look = () => {
    if ([...Services.ww.getWindowEnumerator()].some(isOpening)) return;
    for (const event of EVENTS) Services.obs.removeObserver(look, event);
    resolve(null);
  };
  for (const event of EVENTS) Services.obs.addObserver(look, event);
  look();
})`;

/** With the extension goes what it has kept; with the rest every cookie, storage, permission and cached page. */
async function forgetEverything(browser: Browser): Promise<void> {
  // First, so that it opens no more windows.
  await browser.uninstallExtension(FIREFOX_ID);
  const before = await browser.pages();
  // A tab would come into whichever window is in front, and that one may just be closing itself.
  await openWindow(browser);
  // One that closes itself meanwhile is closed.
  await Promise.all(before.map((page) => page.close().catch(() => undefined)));
  await inBrowser(
    browser,
    // A window that was closed leaves none with the focus, where there is no screen.
    `window.focus();
     new Promise((resolve) =>
       Services.clearData.deleteData(Ci.nsIClearDataService.CLEAR_ALL, { onDataDeleted: () => resolve(null) }))`,
  );
}

/** Ends the extension's event page at once, also while it has yet to answer. */
export function endEventPage(browser: Browser): Promise<void> {
  const options = "{ ignoreDevToolsAttached: true, disableResetIdleForTest: true }";
  return inBrowser(
    browser,
    `WebExtensionPolicy.getByID(${JSON.stringify(FIREFOX_ID)}).extension.terminateBackground(${options})`,
  );
}

/** Presses Allow where Firefox itself asks whether an extension may reach an address, once it does. */
export function allowAccess(browser: Browser): Promise<void> {
  return inBrowser(browser, ALLOW);
}

/** Firefox takes no press in a question that has only just appeared. */
const ALLOW = `new Promise((resolve) => {
  let hasAsked = false;
  const pressing = setInterval(() => {
    const question = PopupNotifications.panel.querySelector("#addon-webext-permissions-notification");
    if (question !== null) {
      hasAsked = true;
      question.button.click();
    } else if (hasAsked) {
      clearInterval(pressing);
      resolve(null);
    }
  }, 100);
})`;

/** What WebDriver BiDi has, and Puppeteer shows to nobody. */
interface Bidi {
  send(method: "browsingContext.create", params: object): Promise<{ result: { context: string } }>;
  send(method: "browsingContext.getTree", params: object): Promise<{ result: { contexts: { context: string }[] } }>;
  send(method: "script.evaluate", params: object): Promise<{ result: { type: "success" | "exception" } }>;
}

function bidi(browser: Browser): Bidi {
  return (browser as unknown as { connection: Bidi }).connection;
}

function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

/** Runs code in the browser's own window, with all its rights. */
async function inBrowser(browser: Browser, expression: string): Promise<void> {
  const connection = bidi(browser);
  const { result } = await connection.send("browsingContext.getTree", { "moz:scope": "chrome" });
  const [window] = result.contexts;
  if (window === undefined) throw new Error("Firefox has no window.");
  const ran = await connection.send("script.evaluate", { expression, target: window, awaitPromise: true });
  if (ran.result.type !== "success") throw new Error(`Firefox could not: ${expression}`);
}
