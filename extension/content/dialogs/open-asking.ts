import { mountAsking } from "../../../shared/asking/index.ts";
import { createAskingApi } from "../../platform/asking-api.ts";
import { helpDeskAt } from "../../platform/help-desk-kinds.ts";
import { keptDraft } from "../../platform/kept-draft.ts";
import { TICKETS } from "../help-desk-kinds/tickets.ts";
import { pageCarrier } from "../page-carrier.ts";
import type { DialogOptions } from "../scripts.ts";
import { openInPage } from "./dialog-in-page.ts";

/** Opens the dialog for whoever may not buy: to ask those who decide, or sales. */
export function openAsking(options: DialogOptions, signal: AbortSignal): void {
  const { session, start } = options;
  openInPage(options, signal, (root, inPage, ask) => {
    const person = inPage.viewer.memberId;
    const asksByTicket = inPage.viewer.capabilities.includes("askByTicket");
    const createTickets = TICKETS[helpDeskAt(location.origin).id];
    return mountAsking(root, {
      ...inPage,
      api: {
        ...createAskingApi(pageCarrier({ ...session, ask }, person)),
        tickets: asksByTicket ? createTickets(person, location.origin, fetch) : undefined,
      },
      drafts: { request: keptDraft(ask, person, "request"), sales: keptDraft(ask, person, "sales") },
      ...(start === undefined ? {} : { start }),
      onRetry: session.connect,
      newKey: () => crypto.randomUUID(),
      copy: async (text) => navigator.clipboard.writeText(text),
    });
  });
}
