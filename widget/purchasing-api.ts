import type { SeatApi, Viewer } from "../shared/api/index.ts";
import type { Checkout } from "../shared/checkout/index.ts";
import { personCheckout } from "./person-checkout.ts";
import type { Session } from "./session.ts";

/** What the dialogs that buy need of the seat service, for one person. */
export function purchasingApi(session: Session, viewer: Viewer): { api: SeatApi; checkout: Checkout } {
  const { purchasing, checkout } = personCheckout(session, viewer);
  return {
    api: {
      viewer: { read: () => Promise.resolve(viewer) },
      availability: { read: session.readAvailability, subscribe: () => () => undefined },
      purchasing,
    },
    checkout,
  };
}
