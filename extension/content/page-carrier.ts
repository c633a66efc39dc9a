import { effect } from "@preact/signals-core";
import { createCarrier } from "../platform/carrier.ts";
import type { PageSession } from "./page-session.ts";

/** The seat service as this page reaches it, as one person and nobody else. */
export function pageCarrier(session: PageSession, person: string) {
  return createCarrier({
    ask: session.ask,
    person,
    onSnapshot: (listener) =>
      effect(() => {
        const { snapshot } = session.seats.value;
        if (snapshot !== null) listener(snapshot);
      }),
    onPurchases: (listener) => effect(() => listener(session.purchases.value)),
  });
}
