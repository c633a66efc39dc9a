import { browser } from "../../platform/browser.ts";
import type { ToPage } from "../../platform/messages.ts";
import type { ToOwnPage } from "../../platform/own-page-messages.ts";
import type { TabRegistry } from "../tabs.ts";

/**
 * Tells every open page of a help desk, and the extension's own. A help desk's page that doesn't hear is gone, and holds
 * no lease left.
 */
export async function tellPages(tabs: TabRegistry, origin: string, message: ToPage): Promise<void> {
  const toOwnPages: ToOwnPage = { origin, message };
  browser.runtime.sendMessage(toOwnPages).catch(() => undefined);
  const tell = message.kind === "seats" ? tellPageAndFrames : tellPage;
  await Promise.all((await tabs.of(origin)).map(([tabId]) => tell(tabId, message).catch(() => tabs.remove(tabId))));
}

/** Brings a page of this help desk to the front, and returns its tab's id; `null` where one had to be opened. */
export async function showHelpDesk(tabs: TabRegistry, origin: string): Promise<number | null> {
  for (const [tabId] of await tabs.of(origin)) {
    const tab = await browser.tabs.get(tabId).catch(() => null);
    // A tab that said hello may have gone elsewhere since.
    if (tab?.url?.startsWith(`${origin}/`) !== true) continue;
    await browser.tabs.update(tabId, { active: true });
    // Firefox on Android has no windows.
    if (tab.windowId !== undefined && "windows" in browser)
      await browser.windows.update(tab.windowId, { focused: true });
    return tabId;
  }
  await browser.tabs.create({ url: `${origin}/agent/` });
  return null;
}

export function tellPage(tabId: number, message: ToPage): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 });
}

/** Only frames that our script was brought into hear. */
function tellPageAndFrames(tabId: number, message: ToPage): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message);
}

/** Opens our own page that asks for the help desk, after installing. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL("extension/pages/welcome/index.html") });
}

/** Opens our own page that manages the subscription of this help desk's account. */
export function openSubscription(origin: string): Promise<void> {
  return openAbout(origin, "extension/pages/subscription/index.html");
}

/** Opens our own page that says how many licenses a list of people takes at this help desk. */
export function openPeople(origin: string): Promise<void> {
  return openAbout(origin, "extension/pages/people/index.html");
}

async function openAbout(origin: string, path: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL(path)}?desk=${encodeURIComponent(origin)}` });
}
