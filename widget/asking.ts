import { mountAsking } from "../shared/asking/index.ts";
import { createAskingApi } from "./asking-api.ts";
import type { DialogOptions } from "./dialog-in-page.ts";
import { openInPage } from "./dialog-in-page.ts";
import { keptDraft } from "./kept-draft.ts";
import { newKey } from "./new-key.ts";
import { storageKey } from "./storage-key.ts";

/** The dialog for whoever may not buy: to ask those who decide, or sales. */
export function showDialog(options: DialogOptions): Promise<void> {
  const { session, viewer, start } = options;
  const kept = (what: "draft-request" | "draft-sales") =>
    keptDraft(storageKey(what, session.configuration.serviceUrl, viewer));
  return openInPage(options, (root, inPage) =>
    mountAsking(root, {
      ...inPage,
      api: createAskingApi(session, viewer),
      drafts: { request: kept("draft-request"), sales: kept("draft-sales") },
      ...(start === undefined ? {} : { start }),
      onRetry: session.reconnect,
      newKey,
      // Without TLS there is no clipboard.
      copy: async (text) => navigator.clipboard.writeText(text),
    }),
  );
}
