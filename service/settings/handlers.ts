import type { Settings } from "../../shared/api/index.ts";
import type { Handlers } from "../http/handler.ts";
import { readPage } from "../http/page.ts";
import type { Services } from "../services.ts";
import { listSettingsChanges } from "./changes.ts";
import { putSettings } from "./put-settings.ts";
import { readSettings } from "./settings-row.ts";

/** What an account sets for itself, over HTTP. */
export function createSettingsHandlers(
  services: Services,
): Pick<Handlers, "getSettings" | "putSettings" | "listSettingsChanges"> {
  return {
    getSettings: async ({ caller }) => reply(await readSettings(services.db, caller.accountId)),
    putSettings: async ({ input, caller }) => reply(await putSettings(services, caller, input)),
    listSettingsChanges: async ({ input, caller }) => ({
      kind: "body",
      status: 200,
      body: await listSettingsChanges(services, caller.accountId, readPage(input)),
    }),
  };
}

function reply(body: Settings) {
  return { kind: "body" as const, status: 200, body, headers: { ETag: `"${body.version}"` } };
}
