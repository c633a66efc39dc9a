import type { ConfirmationWindow } from "../../../shared/checkout/index.ts";
import type { PageSession } from "../page-session.ts";

/** The window in which this person confirms. All that is said of the purchase is which price it is: the window reads it. */
export function confirmationWindow({ ask, confirmation }: PageSession, person: string): ConfirmationWindow {
  return {
    open: (quoteId) => ask({ kind: "openConfirmation", person, quoteId }),
    show: () => ask({ kind: "showConfirmation", person }),
    async close() {
      await ask({ kind: "closeConfirmation", person });
    },
    subscribe: (listener) => confirmation.subscribe(listener),
  };
}
