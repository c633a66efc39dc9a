import type { HelpDeskTab } from "../platform/kept.ts";
import { TABS } from "../platform/kept.ts";
import type { Area } from "../platform/storage.ts";

export interface TabRegistry {
  /** Adds or changes; what isn't named stays. */
  update(tabId: number, change: Partial<HelpDeskTab> & { origin: string }): Promise<HelpDeskTab>;
  remove(tabId: number): Promise<HelpDeskTab | null>;
  of(origin: string): Promise<[number, HelpDeskTab][]>;
  all(): Promise<[number, HelpDeskTab][]>;
  /** Whether any visible page of this help desk wants to be kept current. No lease, no alarm. */
  hasLease(origin: string): Promise<boolean>;
}

/** Which pages are open, kept in session storage since the worker is stopped whenever it idles. */
export function createTabRegistry(session: Area): TabRegistry {
  let last: Promise<unknown> = Promise.resolve();

  /** One change after another: two pages may say hello at once. */
  function change<T>(edit: (tabs: Record<string, HelpDeskTab>) => T): Promise<T> {
    const next = last.then(async () => {
      const tabs = (await session.get(TABS)) ?? {};
      const result = edit(tabs);
      await session.set(TABS, tabs);
      return result;
    });
    last = next.catch(() => undefined);
    return next;
  }

  async function all(): Promise<[number, HelpDeskTab][]> {
    await last;
    const tabs = (await session.get(TABS)) ?? {};
    return Object.entries(tabs).map(([id, tab]) => [Number(id), tab]);
  }

  async function of(origin: string) {
    return (await all()).filter(([, tab]) => tab.origin === origin);
  }

  return {
    update: (tabId, wanted) =>
      change((tabs) => {
        const before = tabs[tabId];
        const kept = before?.origin === wanted.origin ? before : FRESH;
        const tab = { ...kept, ...wanted };
        tabs[tabId] = tab;
        return tab;
      }),
    remove: (tabId) =>
      change((tabs) => {
        const gone = tabs[tabId] ?? null;
        delete tabs[tabId];
        return gone;
      }),
    of,
    all,
    hasLease: async (origin) => (await of(origin)).some(([, tab]) => tab.visible),
  };
}

const FRESH: HelpDeskTab = { origin: "", visible: false, check: null, language: null };
