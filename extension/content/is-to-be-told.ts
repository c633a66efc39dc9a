import type { PurchaseRecord } from "../../shared/checkout/purchase.ts";
import { isSettled } from "../../shared/checkout/purchase.ts";

/** Whether a page tells of a purchase by itself: how it ended, until that was seen, or that it is being checked. */
export function isToBeTold(record: PurchaseRecord): boolean {
  // Just pressed, and no answer yet: not worth a word.
  return isSettled(record) ? !record.acknowledged : record.outcome !== null;
}
