import { browser } from "./browser.ts";

/** The origin of the page that the person looks at; `null` where the extension has no business to know it. */
export async function currentOrigin(): Promise<string | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return URL.parse(tab?.url ?? "")?.origin ?? null;
}

/**
 * Closes the popup that this page is in, once it has led elsewhere: Chromium does so by itself, Firefox leaves it open
 * above the page that it led to. A popup in a tab of its own stays.
 */
export async function closePopup(): Promise<void> {
  if ((await browser.tabs.getCurrent()) === undefined) window.close();
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
