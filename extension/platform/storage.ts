import { browser } from "./browser.ts";

/** Keys that values are kept under, each with its type. `desk` is a help desk and a person, `origin` a help desk. */
export interface Area {
  get<T>(key: Key<T>): Promise<T | undefined>;
  set<T>(key: Key<T>, value: T): Promise<void>;
  remove(...keys: Key<unknown>[]): Promise<void>;
  /** All keys that begin so. */
  keys(prefix: string): Promise<string[]>;
}

declare const valueType: unique symbol;
/** A storage key that knows the type of its value. */
export type Key<T> = string & { readonly [valueType]?: T };

/** Two places: `local` survives the browser, `session` doesn't and is never written to disk: tokens stand there alone. */
export interface Areas {
  local: Area;
  session: Area;
}

/** The browser's own storage. Only the background uses it: Firefox gives content scripts no session storage. */
export const areas: Areas = { local: areaOf("local"), session: areaOf("session") };

function areaOf(name: "local" | "session"): Area {
  return {
    // The value was written under the same typed key.
    get: async <T>(key: Key<T>) => (await browser.storage[name].get(key))[key] as T | undefined,
    set: async (key, value) => browser.storage[name].set({ [key]: value }),
    remove: async (...keys) => browser.storage[name].remove(keys),
    keys: async (prefix) => Object.keys(await browser.storage[name].get(null)).filter((key) => key.startsWith(prefix)),
  };
}
