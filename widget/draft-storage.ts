import type { DraftStorage } from "../shared/cart/index.ts";
import { readDraft } from "../shared/cart/index.ts";
import { keptDraft } from "./kept-draft.ts";

/** The cart's draft, kept in the page's own storage. */
export function draftStorage(key: string): DraftStorage {
  const { load, save } = keptDraft(key);
  return { load: async () => readDraft(await load()), save };
}
