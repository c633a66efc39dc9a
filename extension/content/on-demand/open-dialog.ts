import { mountAddLicenses, readDraft } from "../../../shared/cart/index.ts";
import { createCarrier } from "../../platform/carrier.ts";
import { keptDraft } from "../../platform/kept-draft.ts";
import { pageCarrier } from "../page-carrier.ts";
import { confirmationWindow } from "./confirmation-window.ts";
import { openInPage } from "./dialog-in-page.ts";
import type { DialogOptions } from "./dialog-options.ts";

/** Opens the dialog that adds licenses, for whoever may buy them. Comes on demand. */
export function openDialog(options: DialogOptions, signal: AbortSignal): void {
  openInPage(options, signal, (root, inPage) => {
    const person = inPage.viewer.memberId;
    const { load, save } = keptDraft(options.session.ask, person);
    const { api, purchases } = createCarrier(pageCarrier(options.session, person));
    return mountAddLicenses(root, {
      ...{ ...inPage, api },
      checkout: purchases,
      window: confirmationWindow(options.session, person),
      onContactSales: ({ target }) => {
        options.goTo({ kind: "sales", wish: { lines: [{ target, add: 1 }] } });
        inPage.onClosed();
      },
      draft: { load: async () => readDraft(await load()), save },
    });
  });
}
