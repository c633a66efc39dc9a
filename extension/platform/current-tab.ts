import { browser } from "./browser.ts";

/** The origin of the page that the person looks at; `null` where the extension has no business to know it. */
export async function currentOrigin(): Promise<string | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return URL.parse(tab?.url ?? "")?.origin ?? null;
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
