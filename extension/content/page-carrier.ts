import type { SeatState } from "../../shared/api/index.ts";
import type { PurchaseRecord } from "../../shared/checkout/index.ts";
import type { Ask, CarrierOptions } from "../platform/carrier.ts";
import type { Followed } from "./scripts.ts";

export interface PageCarrierOptions {
  ask: Ask;
  seats: Pick<Followed<SeatState>, "subscribe">;
  purchases: Pick<Followed<PurchaseRecord[]>, "subscribe">;
}

/** How this page reaches the seat service, as one person and nobody else. */
export function pageCarrier({ ask, seats, purchases }: PageCarrierOptions, person: string): CarrierOptions {
  return {
    ask,
    person,
    onSnapshot: (listener) => seats.subscribe(({ snapshot }) => snapshot !== null && listener(snapshot)),
    onPurchases: (listener) => purchases.subscribe(listener),
  };
}
