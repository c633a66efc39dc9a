import type { SeatState } from "../../../shared/api/index.ts";
import { createHttpCarrier, Problem } from "../../../shared/api/index.ts";
import { browser } from "../../platform/browser.ts";
import { manifestScripts } from "../../platform/desk-scripts.ts";
import { matchesOrigin } from "../../platform/match-pattern.ts";
import type { Answer } from "../../platform/messages.ts";
import type { FromOwnPage } from "../../platform/own-page-messages.ts";
import { areas } from "../../platform/storage.ts";
import type { Desks } from "./desks.ts";
import { createDesks } from "./desks.ts";

/** Help desks over the browser's storage, the worker, and the seat services themselves. */
export function browserDesks(): Desks {
  return createDesks({ areas, ask, check, runAt });
}

const ask: Desks["ask"] = async (origin, act) => {
  const message: FromOwnPage = { kind: "desk", origin, act };
  const answer = await browser.runtime.sendMessage(message).catch(() => undefined);
  // Only the worker answers these.
  const read = answer as Answer<SeatState> | undefined;
  if (read?.ok === true) return read.value;
  throw new Problem(read?.problem ?? { type: "unreachable", status: 0, detail: "No answer came." });
};

const check: Desks["check"] = async (origin, service) => {
  const call = createHttpCarrier({ baseUrl: service, getToken: async () => null });
  const answer = await call("getConnection", { helpDesk: origin });
  if (answer.kind === "answer") return answer.body;
  throw new Problem({ type: "unreadable-answer", status: 304, detail: "" });
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
      js: manifestScripts().flatMap(({ js = [] }) => js),
      matches: PATHS.map((path) => `${protocol}//${hostname}${path}`),
      runAt: "document_idle",
      persistAcrossSessions: true,
    },
  ]);
}

function isInManifest(origin: string): boolean {
  return manifestScripts()
    .flatMap(({ matches = [] }) => matches)
    .some((pattern) => matchesOrigin(pattern, origin));
}
