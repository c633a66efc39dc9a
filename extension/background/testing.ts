import type { Availability, Viewer } from "../../shared/api/index.ts";
import type { Area, Areas, Key } from "../platform/storage.ts";

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

/** An account of ten Support seats with this many left. */
export function availability(remaining: number, exhausted: Availability["exhausted"] = null): Availability {
  const support = { purchased: 10, assigned: 10 - remaining, reserved: 0, remaining };
  return {
    account: "acorn",
    asOf: "2026-11-23T17:00:00Z",
    source: "service",
    gateProduct: "support",
    products: [{ id: "support", name: "Support", kind: "product", group: "suite", ...support }],
    lowThreshold: 2,
    pollAfterSeconds: 60,
    exhausted,
  };
}

export function viewer(memberId: string, capabilities: Viewer["capabilities"]): Viewer {
  return {
    memberId,
    name: "Mara Conti",
    role: "owner",
    account: { id: "acorn", name: "Acorn", kind: "self_service", subscriptionUrl: null },
    capabilities,
    deciders: [],
    salesRepresentative: null,
  };
}
