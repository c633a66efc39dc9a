import { browser } from "./browser.ts";
import type { Versions } from "./self-check.ts";

/** Of this extension and this browser. */
export function versions(): Versions {
  const [, name = "", major = ""] = /(Firefox|Edg|Chrome)\/(\d+)/.exec(navigator.userAgent) ?? [];
  return { extension: browser.runtime.getManifest().version, browser: `${name} ${major}`.trim() };
}
