import type { CarrierOptions } from "../platform/carrier.ts";
import type { PageSession } from "./page-session.ts";

/** How this page reaches the seat service, as one person and nobody else. */
export function pageCarrier(session: PageSession, person: string): CarrierOptions {
  return {
    ask: session.ask,
    person,
    onSnapshot: (listener) => session.seats.subscribe(({ snapshot }) => snapshot !== null && listener(snapshot)),
    onPurchases: (listener) => session.purchases.subscribe(listener),
  };
}
