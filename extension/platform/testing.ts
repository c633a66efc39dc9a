import type { Area, Areas, Key } from "./storage.ts";

/** Storage in memory that keeps values as the browser does: as JSON, a copy on each side. */
export function memoryAreas(): Areas & { dump(): string } {
  const local = new Map<string, string>();
  const session = new Map<string, string>();
  return {
    local: areaOf(local),
    session: areaOf(session),
    dump: () => JSON.stringify({ local: [...local], session: [...session] }),
  };
}

function areaOf(map: Map<string, string>): Area {
  return {
    async get<T>(key: Key<T>) {
      const text = map.get(key);
      return text === undefined ? undefined : (JSON.parse(text) as T);
    },
    async set(key, value) {
      map.set(key, JSON.stringify(value));
    },
    async remove(...keys) {
      for (const key of keys) map.delete(key);
    },
    async keys(prefix) {
      return [...map.keys()].filter((key) => key.startsWith(prefix));
    },
  };
}
