import type { VNode } from "preact";
import type { AvailabilitySnapshot, Quote, SubscriptionLine, Viewer } from "../api/index.ts";
import type { Translate } from "../i18n/index.ts";
import type { CartModel } from "./cart-model.ts";
import type { CartForm, CartState } from "./cart-state.ts";
import type { CartWay } from "./cart-way.ts";

/** Where the cart stands: over a form that somebody is filling in, or in a page without one. */
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
  /** The way to a line that only sales can add. */
  onContactSales?: ((line: SubscriptionLine) => void) | undefined;
  /** What most carts never show. */
  rare: RareParts;
  close: () => void;
}

/** Parts that come with the carts that may need them, so that the script of the others stays small. */
export interface RareParts {
  /** The review, with the button that buys: only for documents that may spend. */
  review?: (state: Extract<CartState, { kind: "review" | "confirming" }>, context: CartContext) => CartParts;
  /** Who would lose a license, and that this was seen. */
  Demotions?: (props: { quote: Quote; form: CartForm; context: CartContext }) => VNode | null;
  /** What was asked for, in place of the numbers. */
  Request?: (props: { form: CartForm; context: CartContext }) => VNode | null;
  /** The button that begins to say no. */
  DeclineButton?: (props: { context: CartContext }) => VNode | null;
  /** Passing on what can't be bought here. */
  forward?: (context: CartContext) => CartParts;
  /** Saying no. */
  decline?: (state: Extract<CartState, { kind: "declining" | "request_declined" }>, context: CartContext) => CartParts;
}

/** One step of the cart, for the dialog or the page that it stands in. */
export interface CartParts {
  heading?: string;
  body: VNode | null;
  actions: VNode | null;
}
