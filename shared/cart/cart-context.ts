import type { AvailabilitySnapshot, Viewer } from "../api/index.ts";
import type { Translate } from "../i18n/index.ts";
import type { CartModel } from "./cart-model.ts";
import type { PurchaseGuard } from "./purchase-guard.ts";

/** Where the dialog was opened: in a form that somebody is filling in, or in a page without one. */
export type BackTo = "form" | "page";

/** What the parts of the dialog speak and do. */
export interface CartContext {
  model: CartModel;
  viewer: Viewer;
  snapshot: AvailabilitySnapshot | null;
  translate: Translate;
  language: string;
  /** In this machine's milliseconds. */
  now: number;
  guard: PurchaseGuard;
  /** What the person goes back to. */
  backTo: BackTo;
  openSubscriptionPage: () => void;
  close: () => void;
}
