import { mountAsking } from "../../../shared/asking/index.ts";
import { keptDraft } from "../../platform/kept-draft.ts";
import { pageCarrier } from "../page-carrier.ts";
import { openInPage } from "./dialog-in-page.ts";
import type { DialogOptions } from "./dialog-options.ts";

/** Opens the dialog for whoever may not buy: to ask those who decide, or sales. Comes on demand. */
export async function openAsking(options: DialogOptions, signal: AbortSignal): Promise<void> {
  const { session, start, bring } = options;
  const { createAskingApi } = await bring("carried");
  const asksByTicket = session.viewer()?.capabilities.includes("askByTicket") === true;
  const scripts = asksByTicket ? await bring("tickets") : null;
  openInPage(options, signal, (root, inPage) => {
    const person = inPage.viewer.memberId;
    return mountAsking(root, {
      ...inPage,
      api: {
        ...createAskingApi(pageCarrier(session, person)),
        tickets: scripts?.createHostTickets(person, location.origin, fetch),
      },
      drafts: { request: keptDraft(session.ask, person, "request"), sales: keptDraft(session.ask, person, "sales") },
      ...(start === undefined ? {} : { start }),
      onRetry: session.connect,
      newKey: () => crypto.randomUUID(),
      copy: async (text) => navigator.clipboard.writeText(text),
    });
  });
}
