import type { ConfirmationStand, ConfirmationWindow } from "../../../shared/checkout/index.ts";
import type { Ask } from "../../platform/carrier.ts";
import type { Followed } from "../scripts.ts";

/** The window in which this person confirms. It is told only which quote this is about: the window reads the rest itself. */
export function confirmationWindow(
  stand: Followed<ConfirmationStand | null>,
  ask: Ask,
  person: string,
): ConfirmationWindow {
  return {
    open: (quoteId) => ask({ kind: "openConfirmation", person, quoteId }),
    show: () => ask({ kind: "showConfirmation", person }),
    async close() {
      await ask({ kind: "closeConfirmation", person });
    },
    subscribe: stand.subscribe,
  };
}
