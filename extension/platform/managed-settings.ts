import { browser } from "./browser.ts";
import type { Managed } from "./managed.ts";
import { readManaged } from "./managed.ts";

/** What the browser's policy says just now. Firefox refuses to answer where there is none. */
export async function managedSettings(): Promise<Managed> {
  return readManaged(await browser.storage.managed.get(null).catch(() => ({})));
}
