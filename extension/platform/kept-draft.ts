import type { KeptDraft } from "../../shared/submit-once/index.ts";
import type { Ask } from "./carrier.ts";
import type { DraftOf } from "./messages.ts";

/** Where the worker keeps one form's words for one person; the cart's where it isn't said. */
export function keptDraft(ask: Ask, person: string, of?: DraftOf): KeptDraft {
  const about = of === undefined ? { person } : { person, of };
  return {
    load: async () => parse(await ask({ kind: "readDraft", ...about })),
    save: async (draft) => {
      await ask({ kind: "writeDraft", ...about, draft: draft === null ? null : JSON.stringify(draft) });
    },
  };
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
}
