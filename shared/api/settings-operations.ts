import { viewerWith } from "./access.ts";
import { operation } from "./operation.ts";
import { pageQuery } from "./schemas/common.ts";
import { Settings, SettingsChanges, SettingsDraft } from "./schemas/settings.ts";

const configuring = viewerWith("configure");

/** The rows of what an account sets for itself. */
export const settingsOperations = {
  getSettings: operation("GET /v1/settings", {
    summary: "The account's settings",
    access: configuring,
    output: Settings,
  }),
  putSettings: operation("PUT /v1/settings", {
    summary: "Replace the account's settings",
    access: configuring,
    headers: { version: "If-Match" },
    body: SettingsDraft,
    output: Settings,
  }),
  listSettingsChanges: operation("GET /v1/settings/changes", {
    summary: "Who changed which setting, newest first",
    access: configuring,
    query: pageQuery,
    output: SettingsChanges,
  }),
} as const;
