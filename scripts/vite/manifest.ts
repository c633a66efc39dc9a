import type { ManifestV3Export } from "@crxjs/vite-plugin";
import packageJson from "../../package.json" with { type: "json" };
import { FIREFOX_ID, SANDBOX_KEY } from "../extension-identity.ts";

/**
 * For the stores; for the stand-in help desk, with roots that tests look into; and the same with roots as closed as the
 * stores', for tests that attack them.
 */
export const EXTENSION_MODES = [
  "chrome",
  "firefox",
  "chrome-sandbox",
  "firefox-sandbox",
  "chrome-closed",
  "firefox-closed",
] as const;
export type ExtensionMode = (typeof EXTENSION_MODES)[number];

/** The parts of manifest.json that the others are made from; with a version it is the one for Chrome's store. */
export interface StoreManifest {
  background: { service_worker: string; type: string };
  content_scripts: { matches: string[]; js: string[]; run_at: string }[];
  host_permissions: string[];
  minimum_chrome_version: string;
}

type Manifest = Extract<ManifestV3Export, { manifest_version: number }>;
type WithoutVersion = StoreManifest & Omit<Manifest, "version">;

/** Where the stand-in help desk and its seat service are reached; store builds know none of these. */
const SANDBOX_HOST = "http://*.localhost";
const SANDBOX_SERVICE_HOSTS = ["http://127.0.0.1/*", "http://localhost/*"];

/** What package.json says of whoever publishes the extension, if it does. */
export interface Publisher {
  version: string;
  /** Its public page. */
  homepage?: string;
  /** As npm has it: a text, or its parts. */
  author?: string | { name: string };
}

/** What a build mode's browser and audience make of manifest.json. Its version and publisher are package.json's. */
export function manifestFor(
  mode: ExtensionMode,
  written: WithoutVersion,
  publisher: Publisher = packageJson,
): Manifest {
  const { version, homepage } = publisher;
  const store = { ...written, version, ...(homepage === undefined ? {} : { homepage_url: homepage }) };
  const audience = isForStore(mode) ? store : forSandbox(store);
  if (mode.startsWith("firefox")) return forFirefox(audience, publisher);
  return isForStore(mode) ? audience : { ...audience, key: SANDBOX_KEY };
}

export function isForStore(mode: ExtensionMode): boolean {
  return mode === "chrome" || mode === "firefox";
}

export function isExtensionMode(mode: string): mode is ExtensionMode {
  return EXTENSION_MODES.some((known) => known === mode);
}

function forSandbox(store: StoreManifest & Manifest): StoreManifest & Manifest {
  return {
    ...store,
    content_scripts: store.content_scripts.map((script) => ({
      ...script,
      matches: [...script.matches, ...script.matches.map((pattern) => SANDBOX_HOST + pathOf(pattern))],
    })),
    host_permissions: [...store.host_permissions, `${SANDBOX_HOST}/*`, ...SANDBOX_SERVICE_HOSTS],
  };
}

/**
 * Firefox knows no schema for what an organization sets; it runs an event page, not a service worker, and asks about data at
 * installation. It alone says whose an extension is: Chrome's manifests don't any more. Firefox for Android isn't named, and so
 * isn't served: it has neither `identity.launchWebAuthFlow` nor windows.
 */
function forFirefox(manifest: StoreManifest & Manifest, { author }: Publisher): Manifest {
  const { minimum_chrome_version: _, storage: __, background, ...rest } = manifest;
  // npm also takes "Name <e-mail> (page)".
  const name = typeof author === "object" ? author.name : author?.replace(/\s*[<(].*$/, "");
  const firefox = {
    ...rest,
    ...(name === undefined ? {} : { developer: { name } }),
    background: { scripts: [background.service_worker], type: "module" },
    browser_specific_settings: {
      gecko: {
        id: FIREFOX_ID,
        strict_min_version: "140.0",
        data_collection_permissions: {
          // The seat service learns who is signed in, and what they buy; the form to sales sends name, e-mail and phone.
          required: [
            "authenticationInfo" as const,
            "financialAndPaymentInfo" as const,
            "personallyIdentifyingInfo" as const,
          ],
        },
      },
    },
  };
  return firefox;
}

function pathOf(pattern: string): string {
  return pattern.replace(/^\w+:\/\/[^/]+/, "");
}
