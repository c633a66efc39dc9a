import type { DraftStorage } from "../shared/cart/index.ts";
import { readJson } from "./read-json.ts";

/** What was typed, kept in the page's own storage. */
export function draftStorage(storage: Storage, key: string): DraftStorage {
  return {
    async load() {
      const kept = readJson(storage, key);
      if (typeof kept !== "object" || kept === null || !("text" in kept) || !("note" in kept)) return null;
      const { text, note } = kept;
      return typeof text === "string" && typeof note === "string" ? { text, note } : null;
    },
    async save(draft) {
      if (draft === null) storage.removeItem(key);
      else storage.setItem(key, JSON.stringify(draft));
    },
  };
}
