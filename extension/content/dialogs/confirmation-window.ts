import type { ConfirmationStand, ConfirmationWindow } from "../../../shared/checkout/index.ts";
import type { Ask } from "../../platform/carrier.ts";
import type { Followed } from "../scripts.ts";

/** The window in which this person confirms. All that is said of the purchase is which price it is: the window reads it. */
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
