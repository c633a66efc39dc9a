import type { ClientCall, Connection } from "../../../shared/api/index.ts";
import { bodyOf, createHttpCarrier, Problem } from "../../../shared/api/index.ts";
import { SANDBOX } from "../../platform/build-mode.ts";
import { discovered, pageService, SERVICES } from "../../platform/kept.ts";
import type { Areas } from "../../platform/storage.ts";
import type { ObeyRetryAfter } from "../retry-after.ts";

export interface Connections {
  /** The service's address, or `null` when none is known for this help desk. */
  serviceOf(origin: string): Promise<string | null>;
  /** Takes the address that the stand-in help desk's page names. Only sandbox builds call it. */
  learn(origin: string, service: string | null): Promise<void>;
  /** How to sign in, as the service says. Rejects with `not-connected`, or as the carrier does. */
  connectionOf(origin: string): Promise<{ service: string; connection: Connection }>;
}

export interface ConnectionsOptions {
  areas: Areas;
  obeyRetryAfter: ObeyRetryAfter;
  /** Calls without a token. */
  carrier?: (service: string) => ClientCall;
}

export function createConnections({ areas, obeyRetryAfter, carrier = withoutToken }: ConnectionsOptions): Connections {
  async function serviceOf(origin: string): Promise<string | null> {
    const set = (await areas.local.get(SERVICES))?.[origin];
    return set ?? (SANDBOX ? await areas.session.get(pageService(origin)) : null) ?? null;
  }

  return {
    serviceOf,
    async learn(origin, service) {
      if (!SANDBOX) return;
      // The page says that it has none.
      if (service === "") await areas.session.remove(pageService(origin));
      else if (service !== null && isLoopback(service)) {
        await areas.session.set(pageService(origin), new URL(service).origin);
      }
    },
    async connectionOf(origin) {
      const service = await serviceOf(origin);
      if (service === null) {
        throw notConnected();
      }
      const known = await areas.session.get(discovered(origin));
      if (known?.service === service) return known;
      const ask = () => carrier(service)("getConnection", { helpDesk: origin });
      const answer = await obeyRetryAfter(`connection|${service}`, ask);
      const found = { service, connection: bodyOf(answer) };
      await areas.session.set(discovered(origin), found);
      return found;
    },
  };
}

export function notConnected(): Problem {
  return new Problem({ type: "not-connected", status: 0, detail: "No seat service is known." });
}

function withoutToken(service: string): ClientCall {
  return createHttpCarrier({ baseUrl: service, getToken: async () => null });
}

/** A page may name a service on this machine only: whoever answers there would learn who is signed in. */
function isLoopback(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === "http:" && (hostname === "127.0.0.1" || hostname === "localhost");
}
