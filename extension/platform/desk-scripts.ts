import { browser } from "./browser.ts";

/** Where our content script runs, by match patterns: the manifest's, and help desks with an address of their own. */
export async function deskPatterns(): Promise<string[]> {
  const registered = await browser.scripting.getRegisteredContentScripts();
  return [...manifestScripts(), ...registered].flatMap(({ matches = [] }) => matches);
}

export function manifestScripts() {
  return browser.runtime.getManifest().content_scripts ?? [];
}
