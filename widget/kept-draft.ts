import type { KeptDraft } from "../shared/sending/index.ts";
import { readJson } from "./read-json.ts";

/** What was typed, kept in the page's own storage. */
export function keptDraft(storage: Storage, key: string): KeptDraft {
  return {
    load: async () => readJson(storage, key),
    async save(draft) {
      if (draft === null) storage.removeItem(key);
      else storage.setItem(key, JSON.stringify(draft));
    },
  };
}
