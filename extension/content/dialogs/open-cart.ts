import { mountAddLicenses, readDraft } from "../../../shared/cart/index.ts";
import { createCarrier } from "../../platform/carrier.ts";
import { keptDraft } from "../../platform/kept-draft.ts";
import { pageCarrier } from "../page-carrier.ts";
import type { DialogOptions } from "../scripts.ts";
import { confirmationWindow } from "./confirmation-window.ts";
import { openInPage } from "./dialog-in-page.ts";

/** Opens the dialog that adds licenses, for whoever may buy them. */
export function openCart(options: DialogOptions, signal: AbortSignal): void {
  const { session, goTo } = options;
  openInPage(options, signal, (root, inPage, ask) => {
    const person = inPage.viewer.memberId;
    const { load, save } = keptDraft(ask, person);
    const { api, purchases } = createCarrier(pageCarrier({ ...session, ask }, person));
    return mountAddLicenses(root, {
      ...{ ...inPage, api },
      checkout: purchases,
      window: confirmationWindow(session.confirmation, ask, person),
      onContactSales: ({ target }) => {
        goTo({ kind: "sales", wish: { lines: [{ target, add: 1 }] } });
        inPage.onClosed();
      },
      draft: { load: async () => readDraft(await load()), save },
    });
  });
}
