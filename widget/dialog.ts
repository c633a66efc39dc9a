import { mountAddLicenses } from "../shared/cart/index.ts";
import type { DialogOptions } from "./dialog-in-page.ts";
import { openInPage } from "./dialog-in-page.ts";
import { draftStorage } from "./draft-storage.ts";
import { personCheckout } from "./person-checkout.ts";
import { storageKey } from "./storage-key.ts";

/** The dialog that adds licenses, for whoever may buy them. */
export function showDialog(options: DialogOptions): Promise<void> {
  const { session, viewer } = options;
  return openInPage(options, (root, inPage) => {
    const { purchasing, checkout } = personCheckout(session, viewer);
    return mountAddLicenses(root, {
      ...inPage,
      api: {
        viewer: { read: () => Promise.resolve(viewer) },
        availability: { read: session.readAvailability, subscribe: () => () => undefined },
        purchasing,
      },
      checkout,
      draft: draftStorage(localStorage, storageKey("draft", session.configuration.serviceUrl, viewer)),
    });
  });
}
