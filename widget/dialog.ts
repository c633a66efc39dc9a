import { mountAddLicenses, reviewParts } from "../shared/cart/index.ts";
import type { DialogOptions } from "./dialog-in-page.ts";
import { openInPage } from "./dialog-in-page.ts";
import { draftStorage } from "./draft-storage.ts";
import { purchasingApi } from "./purchasing-api.ts";
import { storageKey } from "./storage-key.ts";

/** The dialog that adds licenses, for whoever may buy them. */
export function showDialog(options: DialogOptions): Promise<void> {
  const { session, viewer } = options;
  return openInPage(options, (root, inPage) =>
    mountAddLicenses(root, {
      ...inPage,
      ...purchasingApi(session, viewer),
      review: reviewParts,
      onContactSales: ({ target }) => {
        options.goTo({ kind: "sales", wish: { lines: [{ target, add: 1 }] } });
        inPage.onClosed();
      },
      draft: draftStorage(storageKey("draft", session.configuration.serviceUrl, viewer)),
    }),
  );
}
