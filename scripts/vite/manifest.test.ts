import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { FIREFOX_ID, SANDBOX_KEY } from "../extension-identity.ts";
import type { ExtensionMode, Publisher } from "./manifest.ts";
import { EXTENSION_MODES, manifestFor } from "./manifest.ts";

const read = (file: string) => JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), "utf8"));
const store = read("manifest.json");
const built = (mode: ExtensionMode) => manifestFor(mode, structuredClone(store));
const STORES = ["chrome", "firefox"] as const;
const SANDBOXES = ["chrome-sandbox", "firefox-sandbox", "chrome-closed", "firefox-closed"] as const;

describe.each(STORES)("%s, as for the store", (mode) => {
  test("has exactly these permissions", () => {
    const manifest = built(mode);
    expect(manifest.permissions).toEqual(["storage", "alarms", "notifications", "identity", "scripting"]);
    expect(manifest.host_permissions).toEqual(["https://*.zendesk.com/*"]);
    expect(manifest.optional_host_permissions).toEqual(["https://*/*"]);
    expect(manifest.optional_permissions).toBeUndefined();
  });

  test("opens nothing to pages and knows no local address", () => {
    const manifest = built(mode);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
    expect(JSON.stringify(manifest)).not.toMatch(/localhost|127\.0\.0\.1|<all_urls>|\*:\/\/\*/);
    expect(manifest.key).toBeUndefined();
  });

  test("stays out of private windows, whose sign-in it would not see", () => {
    expect(built(mode).incognito).toBe("not_allowed");
  });

  test("runs in the pages for staff only", () => {
    expect(built(mode).content_scripts?.map(({ matches }) => matches)).toEqual([
      ["https://*.zendesk.com/agent/*", "https://*.zendesk.com/admin/*"],
    ]);
  });
});

describe.each(SANDBOXES)("%s", (mode) => {
  test("also reaches the stand-in help desk and its service", () => {
    const manifest = built(mode);
    expect(manifest.host_permissions).toEqual([
      "https://*.zendesk.com/*",
      "http://*.localhost/*",
      "http://127.0.0.1/*",
      "http://localhost/*",
    ]);
    expect(manifest.content_scripts?.[0]?.matches).toEqual([
      "https://*.zendesk.com/agent/*",
      "https://*.zendesk.com/admin/*",
      "http://*.localhost/agent/*",
      "http://*.localhost/admin/*",
    ]);
    expect(manifest.permissions).toEqual(store.permissions);
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  test("has an id that never changes", () => {
    expect(built(mode).key).toBe(mode.startsWith("chrome") ? SANDBOX_KEY : undefined);
  });
});

describe.each(["firefox", "firefox-sandbox", "firefox-closed"] as const)("%s", (mode) => {
  test("has an event page and says who it is", () => {
    const manifest = built(mode);
    expect(manifest.background).toEqual({ scripts: ["extension/background/worker.ts"], type: "module" });
    expect(manifest.browser_specific_settings).toMatchObject({
      gecko: { id: FIREFOX_ID, strict_min_version: "140.0" },
    });
    // Not declared is not offered there: nobody could sign in, or confirm a purchase.
    expect(manifest.browser_specific_settings).not.toHaveProperty("gecko_android");
    expect(manifest.browser_specific_settings?.gecko.data_collection_permissions).toEqual({
      required: ["authenticationInfo", "financialAndPaymentInfo", "personallyIdentifyingInfo"],
    });
  });
});

test("who publishes it is package.json's word, and nobody where that names none", () => {
  const by = (mode: ExtensionMode, publisher: Omit<Publisher, "version">) =>
    manifestFor(mode, structuredClone(store), { version: "1.0.0", ...publisher });
  for (const mode of STORES) {
    for (const key of ["developer", "homepage_url"]) expect(by(mode, {})).not.toHaveProperty(key);
    const homepage = "https://acorn.example/seatmeter";
    expect(by(mode, { homepage })).toMatchObject({ homepage_url: homepage });
  }
  for (const author of ["Ada Okoye", "Ada Okoye <ada@acorn.example> (https://acorn.example)", { name: "Ada Okoye" }]) {
    expect(by("firefox", { author })).toMatchObject({ developer: { name: "Ada Okoye" } });
    expect(by("chrome", { author })).not.toHaveProperty("developer");
  }
});

test.each(STORES)("%s: nothing in it stands for something that is yet to be filled in", (mode) => {
  expect(JSON.stringify(built(mode))).not.toMatch(
    /\.(example|invalid|test)\b|example\.(com|net|org)|TODO|placeholder/i,
  );
  expect(FIREFOX_ID).toMatch(/^(\{[\da-f-]{36}\}|[\w.-]*@[\w.-]+)$/);
});

test("the manifest for Chrome's store is manifest.json with package.json's version", () => {
  expect(store.version).toBeUndefined();
  expect(manifestFor("chrome", structuredClone(store), { version: "1.2.3" })).toEqual({ ...store, version: "1.2.3" });
  expect(built("chrome").version).toBe(read("package.json").version);
  expect(built("firefox").version).toBe(read("package.json").version);
  expect(EXTENSION_MODES).toHaveLength(STORES.length + SANDBOXES.length);
});
