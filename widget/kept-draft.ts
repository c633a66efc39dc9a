import type { KeptDraft } from "../shared/submit-once/index.ts";
import { keep, readKept } from "./page-storage.ts";

/** What was typed, kept in the page's own storage; where there is none, as long as the page is there. */
export function keptDraft(key: string): KeptDraft {
  let unkept: unknown = null;
  return {
    load: async () => readKept(key) ?? unkept,
    async save(draft) {
      unkept = draft;
      try {
        if (draft === null) localStorage.removeItem(key);
        else keep(key, draft);
      } catch {
        // Whoever reloads the page types it again.
      }
    },
  };
}
