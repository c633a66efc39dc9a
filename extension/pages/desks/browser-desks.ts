import { asWrongService, bodyOf, createHttpCarrier, Problem } from "../../../shared/api/index.ts";
import { isSecureAddress } from "../../platform/addresses.ts";
import { browser } from "../../platform/browser.ts";
import { manifestScripts } from "../../platform/desk-scripts.ts";
import { managedSettings } from "../../platform/managed-settings.ts";
import { matchesOrigin } from "../../platform/match-pattern.ts";
import { askAsOwnPage } from "../../platform/own-page-runtime.ts";
import { areas } from "../../platform/storage.ts";
import type { Desks } from "./desks.ts";
import { createDesks } from "./desks.ts";

/** Help desks over the browser's storage, the worker, and the seat services themselves. */
export function browserDesks(): Desks {
  return createDesks({ areas, ask, check, runAt, managed: managedSettings });
}

const ask: Desks["ask"] = (origin, act) => askAsOwnPage({ kind: "desk", origin, act });

const check: Desks["check"] = async (origin, service) => {
  const call = createHttpCarrier({ baseUrl: service, getToken: async () => null });
  const asked = call("getConnection", { helpDesk: origin });
  const connection = bodyOf(await asked.catch((thrown) => Promise.reject(asWrongService(thrown))));
  if (isSecureAddress(connection.issuer)) return connection;
  throw new Problem({ type: "sign-in-not-trusted", status: 0, detail: "People would sign in without TLS." });
};

/** As in the manifest: the agent interface and the Admin Center. */
const PATHS = ["/agent/*", "/admin/*"];

async function runAt(origin: string, wanted: boolean): Promise<void> {
  const { scripting } = browser;
  const id = `desk|${origin}`;
  const known = await scripting.getRegisteredContentScripts({ ids: [id] });
  if (!wanted && known.length > 0) await scripting.unregisterContentScripts({ ids: [id] });
  if (!wanted || known.length > 0 || isInManifest(origin)) return;
  const { protocol, hostname } = new URL(origin);
  await scripting.registerContentScripts([
    {
      id,
      js: manifestScripts().flatMap(({ js = [] }) => js.map(pathOf)),
      matches: PATHS.map((path) => `${protocol}//${hostname}${path}`),
      runAt: "document_idle",
      persistAcrossSessions: true,
    },
  ]);
}

/**
 * From the extension's root: Firefox tells whole addresses of what is in the manifest, doesn't take them back, and looks
 * for a path without the stroke beside this page.
 */
function pathOf(script: string): string {
  return new URL(script, browser.runtime.getURL("")).pathname;
}

function isInManifest(origin: string): boolean {
  return manifestScripts()
    .flatMap(({ matches = [] }) => matches)
    .some((pattern) => matchesOrigin(pattern, origin));
}
