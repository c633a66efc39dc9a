import type { VNode } from "preact";
import type { AvailabilitySnapshot, SubscriptionLine, Viewer } from "../api/index.ts";
import type { Translate } from "../i18n/index.ts";
import type { CartModel } from "./cart-model.ts";
import type { CartState } from "./cart-state.ts";
import type { CartWay } from "./cart-way.ts";

/** Where the cart is: over a form that somebody is filling in, or in a page without one. */
export type BackTo = "form" | "page";

/** What the parts of the cart speak and do. */
export interface CartContext {
  model: CartModel;
  way: CartWay;
  viewer: Viewer;
  snapshot: AvailabilitySnapshot | null;
  translate: Translate;
  language: string;
  /** In this machine's milliseconds. */
  now: number;
  /** What the person goes back to. */
  backTo: BackTo;
  openSubscriptionPage: () => void;
  openPeoplePage?: (() => void) | undefined;
  /** The way to a line that only sales can add. */
  onContactSales?: ((line: SubscriptionLine) => void) | undefined;
  /** The address of somebody's page in the help desk; left out where the cart names nobody. */
  person?: ((memberId: string) => string) | undefined;
  /** Only in a document that may spend: the script of all others has no button that buys. */
  review?: Review | undefined;
  /** Passes on a request that can't be bought here; left out where there is no way to. */
  onForward?: (() => void) | undefined;
  close: () => void;
}

/** The review, with the button that buys. */
export type Review = (state: Extract<CartState, { kind: "review" | "confirming" }>, context: CartContext) => CartParts;

/** One step of the cart, for the dialog or page that contains it. */
export interface CartParts {
  heading?: string;
  body: VNode | null;
  actions: VNode | null;
}
