import { expect } from "@playwright/test";
import type { BrowserSession } from "./browser.ts";

/** What tests read of the browser, from within the extension's worker. */
interface WorkerGlobals {
  chrome: {
    runtime: { reload(): void };
    notifications: {
      getAll(): Promise<Record<string, true>>;
      onClicked: { dispatch(id: string): void };
    };
    windows: { create: unknown; getLastFocused(): Promise<{ type: string }> };
    alarms: { getAll(): Promise<{ name: string }[]> };
    storage: Record<
      "local" | "session",
      {
        get(key: string | null): Promise<Record<string, unknown>>;
        set(items: Record<string, unknown>): Promise<void>;
        clear(): Promise<void>;
      }
    >;
    tabs: { query(filter: { url: string }): Promise<{ id: number }[]> };
    action: {
      getBadgeText(tab: { tabId: number }): Promise<string>;
      getTitle(tab: { tabId: number }): Promise<string>;
    };
  };
}

/** Alarms that poll, and how many tabs hold a lease on polling. */
export async function readPolling({ worker }: BrowserSession): Promise<{ alarms: number; leases: number }> {
  return (await worker()).evaluate(async () => {
    const { chrome } = globalThis as unknown as WorkerGlobals;
    const alarms = await chrome.alarms.getAll();
    const { tabs = {} } = await chrome.storage.session.get("tabs");
    return {
      alarms: alarms.filter(({ name }) => name.startsWith("poll|")).length,
      leases: Object.values(tabs as Record<string, { visible: boolean }>).filter(({ visible }) => visible).length,
    };
  });
}

/** What the toolbar shows for the one tab of this help desk. */
export async function readToolbar({ worker }: BrowserSession, helpDesk: string) {
  return (await worker()).evaluate(
    async (url) => {
      const { chrome } = globalThis as unknown as WorkerGlobals;
      const [tab] = await chrome.tabs.query({ url });
      if (tab === undefined) throw new Error(`No tab at ${url}`);
      const tabId = tab.id;
      return { badge: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) };
    },
    `${helpDesk.replace(/:\d+$/, "")}/*`,
  );
}

/** Has the extension reload, as an update does: scripts in open pages lose their worker. Resolves when it is gone. */
export async function reloadExtension({ worker }: BrowserSession): Promise<void> {
  const running = await worker();
  const gone = new Promise((resolve) => running.once("close", resolve));
  await running.evaluate(() => (globalThis as unknown as WorkerGlobals).chrome.runtime.reload()).catch(() => undefined);
  await gone;
}

/** Presses the one notice of ours that the system shows, which no test can reach. */
export async function pressSystemNotice({ worker }: BrowserSession): Promise<void> {
  const running = await worker();
  const shown = () =>
    running.evaluate(async () => {
      const { notifications } = (globalThis as unknown as WorkerGlobals).chrome;
      return Object.keys(await notifications.getAll());
    });
  await expect.poll(shown, "notices of the system").toHaveLength(1);
  await running.evaluate(async () => {
    const { notifications } = (globalThis as unknown as WorkerGlobals).chrome;
    for (const id of Object.keys(await notifications.getAll())) notifications.onClicked.dispatch(id);
  });
}

/** What kind of window was looked at last. */
export async function focusedWindow({ worker }: BrowserSession): Promise<string> {
  return (await worker()).evaluate(async () => {
    const { windows } = (globalThis as unknown as WorkerGlobals).chrome;
    return (await windows.getLastFocused()).type;
  });
}

/** Has the browser open no window for the extension, until what this resolves with is called. */
export async function refuseWindows({ worker }: BrowserSession): Promise<() => Promise<void>> {
  const refusing = await (await worker()).evaluateHandle(() => {
    const { chrome, browser } = globalThis as unknown as WorkerGlobals & { browser?: WorkerGlobals["chrome"] };
    const apis = [chrome.windows, ...(browser === undefined ? [] : [browser.windows])];
    const before = apis.map((api) => ({ api, create: api.create }));
    const refuse = () => {
      throw new Error("No windows here.");
    };
    for (const api of apis) api.create = refuse;
    return {
      allow() {
        for (const { api, create } of before) api.create = create;
      },
    };
  });
  return () => refusing.evaluate(({ allow }) => allow());
}

/** Leaves the extension as it was when it was installed. */
export async function forgetEverything({ worker }: BrowserSession): Promise<void> {
  await (await worker()).evaluate(async () => {
    const { storage } = (globalThis as unknown as WorkerGlobals).chrome;
    await Promise.all([storage.local.clear(), storage.session.clear()]);
  });
}

/** As chosen in the options, but also what isn't offered there: the pseudo-locale. */
export async function preferLanguage({ worker }: BrowserSession, language: string): Promise<void> {
  await (await worker()).evaluate(async (language) => {
    const { storage } = (globalThis as unknown as WorkerGlobals).chrome;
    await storage.local.set({ preferences: { language, pollMinutes: null } });
  }, language);
}

/** Everything that the extension keeps, as text. */
export async function everythingKept({ worker }: BrowserSession): Promise<string> {
  return (await worker()).evaluate(async () => {
    const { storage } = (globalThis as unknown as WorkerGlobals).chrome;
    return JSON.stringify([await storage.local.get(null), await storage.session.get(null)]);
  });
}
