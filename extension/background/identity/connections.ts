import type { Connection, HttpCall } from "../../../shared/api/index.ts";
import { bodyOf, createHttpCarrier, Problem } from "../../../shared/api/index.ts";
import { isSameAddress } from "../../platform/addresses.ts";
import { SANDBOX } from "../../platform/build-mode.ts";
import { discovered, pageService, pinnedIssuer, SERVICES } from "../../platform/kept.ts";
import type { Managed } from "../../platform/managed.ts";
import { managedDesk, NOTHING_MANAGED } from "../../platform/managed.ts";
import type { Areas } from "../../platform/storage.ts";
import type { ObeyRetryAfter } from "../retry-after.ts";

export interface Connections {
  /** The service's address, or `null` when none is known for this help desk. */
  serviceOf(origin: string): Promise<string | null>;
  /** Takes the address that the stand-in help desk's page names. Only sandbox builds call it. */
  learn(origin: string, service: string | null): Promise<void>;
  /**
   * How to sign in, as the service says; `afresh` asks it again. Its issuer is the one that was kept with the help desk:
   * what somebody confirmed in the options, or the first that was found. Rejects with `not-connected`, with
   * `issuer-changed` when the service names another one by now, or as the carrier does.
   */
  connectionOf(origin: string, options?: { afresh: boolean }): Promise<{ service: string; connection: Connection }>;
}

export interface ConnectionsOptions {
  areas: Areas;
  obeyRetryAfter: ObeyRetryAfter;
  /** What an organization has set. */
  managed?: () => Promise<Managed>;
  /** Calls without a token. */
  carrier?: (service: string) => HttpCall<"getConnection">;
}

export function createConnections(options: ConnectionsOptions): Connections {
  const { areas, obeyRetryAfter, managed = async () => NOTHING_MANAGED, carrier = withoutToken } = options;

  async function serviceOf(origin: string): Promise<string | null> {
    const set = managedDesk(await managed(), origin)?.service ?? (await areas.local.get(SERVICES))?.[origin];
    return set ?? (SANDBOX ? await areas.session.get(pageService(origin)) : null) ?? null;
  }

  /** Nobody was asked about the issuer of a help desk that an older version connected, or that its own page connects. */
  async function holdToPin(origin: string, service: string, { issuer }: Connection): Promise<void> {
    const pin = pinnedIssuer(origin, service);
    const pinned = await areas.local.get(pin);
    if (pinned === undefined) await areas.local.set(pin, issuer);
    else if (!isSameAddress(pinned, issuer)) throw issuerChanged();
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
    async connectionOf(origin, { afresh } = { afresh: false }) {
      const service = await serviceOf(origin);
      if (service === null) {
        throw notConnected();
      }
      const known = await areas.session.get(discovered(origin));
      if (known?.service === service && !afresh) return known;
      const ask = () => carrier(service)("getConnection", { helpDesk: origin });
      const answer = await obeyRetryAfter(`connection|${service}`, ask);
      const found = { service, connection: bodyOf(answer) };
      await holdToPin(origin, service, found.connection);
      await areas.session.set(discovered(origin), found);
      return found;
    },
  };
}

export function notConnected(): Problem {
  return new Problem({ type: "not-connected", status: 0, detail: "No seat service is known." });
}

function issuerChanged(): Problem {
  return new Problem({
    type: "issuer-changed",
    status: 0,
    detail: "The seat service names a different sign-in from the one stored with this help desk.",
  });
}

function withoutToken(service: string): HttpCall<"getConnection"> {
  return createHttpCarrier({ baseUrl: service, getToken: async () => null });
}

/** A page may name a service on this machine only: whoever answers there would learn who is signed in. */
function isLoopback(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === "http:" && (hostname === "127.0.0.1" || hostname === "localhost");
}
