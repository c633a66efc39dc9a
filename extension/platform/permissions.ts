import { browser } from "./browser.ts";

/**
 * Asks for access to exactly these addresses. Must be called within a press, before anything is awaited: the
 * browser asks the person only then. Resolves with whether all of it is granted; at once where it was already.
 */
export function requestAccess(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: origins.map(patternOf) });
}

/** Whether all of these addresses can be reached already. */
export function hasAccess(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: origins.map(patternOf) });
}

/**
 * Gives back access that was granted for these addresses. What the manifest itself names stays: Chromium refuses to take
 * it, Firefox would take it, and with it every other help desk's.
 */
export async function giveBackAccess(origins: readonly string[]): Promise<void> {
  const named = browser.runtime.getManifest().host_permissions ?? [];
  const granted = origins.map(patternOf).filter((pattern) => !named.includes(pattern));
  await Promise.all(granted.map((pattern) => browser.permissions.remove({ origins: [pattern] }).catch(() => false)));
}

/** A match pattern covers every port of a host. */
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}
