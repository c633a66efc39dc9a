import type { DraftStorage } from "../shared/cart/index.ts";
import { readDraft } from "../shared/cart/index.ts";
import { readJson } from "./read-json.ts";

/** What was typed, kept in the page's own storage. */
export function draftStorage(storage: Storage, key: string): DraftStorage {
  return {
    async load() {
      return readDraft(readJson(storage, key));
    },
    async save(draft) {
      if (draft === null) storage.removeItem(key);
      else storage.setItem(key, JSON.stringify(draft));
    },
  };
}
