import type { Browser } from "webextension-polyfill";
import { browser } from "../../platform/browser.ts";
import { ARE_YOU_THERE } from "../../platform/own-page-messages.ts";

/** As large as a review, in pixels of the screen. */
const SIZE = { width: 560, height: 680 };

/** The window in which something is confirmed: our page, and nothing else in it. */
export const confirmationWindows = {
  /** Opens it over the window of the tab `near`, and resolves with its own tab; in a tab where there are no windows. */
  async open(near: number | null): Promise<number> {
    const url = browser.runtime.getURL("extension/pages/confirm/index.html");
    // Firefox on Android has no windows.
    const { windows, tabs } = browser as Partial<Browser> & Pick<Browser, "tabs">;
    if (windows === undefined) return idOf(await tabs.create({ url }));
    const popup = { type: "popup", url, ...SIZE } as const;
    const opened = await windows
      .create({ ...popup, ...(await over(near)) })
      // Where that place is not on any screen the browser knows a better one.
      .catch(() => windows.create(popup));
    const [tab] = opened.tabs ?? (await tabs.query({ windowId: opened.id ?? windows.WINDOW_ID_NONE }));
    return idOf(tab);
  },
  // No permission tells the address of a tab; our page answers for itself.
  isOurs: async (tabId: number): Promise<boolean> =>
    (await browser.tabs.sendMessage(tabId, ARE_YOU_THERE, { frameId: 0 }).catch(() => false)) === true,
  async show(tabId: number): Promise<boolean> {
    const tab = await browser.tabs.get(tabId).catch(() => null);
    if (tab === null) return false;
    await browser.tabs.update(tabId, { active: true });
    if (tab.windowId !== undefined && "windows" in browser)
      await browser.windows.update(tab.windowId, { focused: true });
    return true;
  },
  async close(tabId: number): Promise<void> {
    // Whoever closed it first was as quick as we.
    await browser.tabs.remove(tabId).catch(() => undefined);
  },
};

/** The middle of this tab's window, or of the last focused one. */
async function over(near: number | null): Promise<{ left: number; top: number } | null> {
  try {
    const windowId = near === null ? undefined : (await browser.tabs.get(near)).windowId;
    const { left, top, width, height } =
      windowId === undefined ? await browser.windows.getLastFocused() : await browser.windows.get(windowId);
    if (left === undefined || top === undefined || width === undefined || height === undefined) return null;
    return {
      left: Math.max(0, Math.round(left + (width - SIZE.width) / 2)),
      top: Math.max(0, Math.round(top + (height - SIZE.height) / 2)),
    };
  } catch {
    return null;
  }
}

function idOf(tab: { id?: number | undefined } | undefined): number {
  if (tab?.id === undefined) throw new Error("The browser opened no tab.");
  return tab.id;
}
