import type { PurchasingPart, Viewer } from "../shared/api/index.ts";
import type { Checkout } from "../shared/checkout/index.ts";
import { createPurchaseJournal } from "../shared/checkout/index.ts";
import { journalStorage } from "./journal-storage.ts";
import { newKey } from "./new-key.ts";
import { createPurchasing } from "./purchasing.ts";
import type { Session } from "./session.ts";
import { storageKey } from "./storage-key.ts";

/** What one person buys with: prices and orders, and the journal that keeps them. */
export interface PersonCheckout {
  purchasing: PurchasingPart;
  checkout: Checkout;
}

const made = new WeakMap<Session, Map<string, PersonCheckout>>();

/** The one of this session and person: dialog and notices share it, because one journal at a time may use a storage. */
export function personCheckout(session: Session, viewer: Viewer): PersonCheckout {
  const key = storageKey("purchases", session.configuration.serviceUrl, viewer);
  const ofSession = made.get(session) ?? new Map<string, PersonCheckout>();
  made.set(session, ofSession);
  const known = ofSession.get(key);
  if (known !== undefined) return known;
  const purchasing = createPurchasing(session, viewer);
  const checkout = createPurchaseJournal({
    purchasing,
    storage: journalStorage(key),
    now: Date.now,
    newKey,
  });
  const fresh = { purchasing, checkout };
  ofSession.set(key, fresh);
  return fresh;
}
