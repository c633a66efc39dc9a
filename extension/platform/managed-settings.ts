import { browser } from "./browser.ts";
import type { Managed } from "./managed.ts";
import { readManaged } from "./managed.ts";

/** What the browser's policy says right now. Without one, Firefox refuses to answer. */
export async function managedSettings(): Promise<Managed> {
  return readManaged(await browser.storage.managed.get(null).catch(() => ({})));
}

/**
 * Calls `listener` when the policy says something else. Chromium reads it some seconds after the extension was installed,
 * and says until then that there is none.
 */
export function onManagedChange(listener: () => void, signal?: AbortSignal): void {
  const hear = (_: unknown, area: string) => {
    if (area === "managed") listener();
  };
  browser.storage.onChanged.addListener(hear);
  signal?.addEventListener("abort", () => browser.storage.onChanged.removeListener(hear), { once: true });
}

/** Whether an organization has installed the extension. */
export async function isInstalledByPolicy(): Promise<boolean> {
  return (await browser.management.getSelf()).installType === "admin";
}
