import { browser } from "../../platform/browser.ts";
import type { ToPage } from "../../platform/messages.ts";
import type { ToOwnPage } from "../../platform/own-page-messages.ts";
import type { TabRegistry } from "../tabs.ts";

/**
 * Tells every open page of a help desk, and the extension's own. A help desk's page that doesn't hear is gone, and holds
 * no lease any more.
 */
export async function tellPages(tabs: TabRegistry, origin: string, message: ToPage): Promise<void> {
  const toOwnPages: ToOwnPage = { origin, message };
  browser.runtime.sendMessage(toOwnPages).catch(() => undefined);
  await Promise.all(
    (await tabs.of(origin)).map(([tabId]) =>
      browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => tabs.remove(tabId)),
    ),
  );
}

/** Brings a page of this help desk to the front, or opens one. */
export async function showHelpDesk(tabs: TabRegistry, origin: string): Promise<void> {
  const [open] = await tabs.of(origin);
  if (open === undefined) {
    await browser.tabs.create({ url: `${origin}/agent/` });
    return;
  }
  const tab = await browser.tabs.update(open[0], { active: true });
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

/** Opens our own page that manages the subscription of this help desk's account. */
export async function openSubscription(origin: string): Promise<void> {
  const page = browser.runtime.getURL("extension/pages/subscription/index.html");
  await browser.tabs.create({ url: `${page}?desk=${encodeURIComponent(origin)}` });
}
