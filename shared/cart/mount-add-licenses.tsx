import type { AvailabilitySnapshot, SeatApi, SubscriptionLine, Viewer } from "../api/index.ts";
import type { Translate } from "../i18n/index.ts";
import { quantitiesStyle } from "../quantities/index.ts";
import button from "../ui/button.css?inline";
import dialog from "../ui/dialog.css?inline";
import dialogTokens from "../ui/dialog-tokens.css?inline";
import expander from "../ui/expander.css?inline";
import field from "../ui/field.css?inline";
import { isolateEvents } from "../ui/isolate-events.ts";
import { mountView } from "../ui/mount-view.ts";
import notice from "../ui/notice.css?inline";
import cart from "./cart.css?inline";
import type { BackTo, CartContext, Review } from "./cart-context.ts";
import { CartDialog } from "./cart-dialog.tsx";
import type { Buying, CartModelOptions, DraftStorage, InDocument, InWindow } from "./cart-model.ts";
import { createCartModel } from "./cart-model.ts";
import type { CartWay } from "./cart-way.ts";

/** With `review`, the buying press is in this document; the window doesn't need it. */
export type AddLicensesOptions = CartOptions &
  ((InDocument & { review: Review }) | (InWindow & { review?: undefined }));

/** What every cart is mounted with. */
export interface CartOptions {
  api: SeatApi;
  viewer: Viewer;
  snapshot: AvailabilitySnapshot | null;
  translate: Translate;
  language: string;
  theme: "light" | "dark";
  /** Where what was typed is kept, for this help desk and person. */
  draft?: DraftStorage;
  openSubscriptionPage: () => void;
  /** Leads to where a list of people is held against the licenses; left out where there is no such place. */
  openPeoplePage?: () => void;
  /** Leads to a line that only sales can add; left out if there is no such way. */
  onContactSales?: (line: SubscriptionLine) => void;
  /** `form` where left out. */
  backTo?: BackTo;
  /** What has the focus again afterwards, where it stands in another root; else what had it in this one. */
  opener?: HTMLElement;
  /** The person closed it; it is gone by then. */
  onClosed: () => void;
  /** This machine's milliseconds. */
  now: () => number;
}

/** Opens the dialog "Add more licenses" in a shadow root of ours, and returns what takes it away. */
export function mountAddLicenses(root: ShadowRoot, options: AddLicensesOptions): () => void {
  return mountCartDialog(root, options, { kind: "add" }, { review: options.review });
}

/** A cart in a dialog, whatever it is about. */
export function mountCartDialog(
  root: ShadowRoot,
  options: CartOptions & Buying & Pick<CartModelOptions, "decline">,
  way: CartWay,
  parts: Pick<CartContext, "review" | "onForward">,
): () => void {
  const { translate, language, now, onClosed } = options;
  const opener = options.opener ?? root.activeElement;
  const lifetime = new AbortController();
  isolateEvents(root, lifetime.signal);
  const model = createCartModel({ ...options, way });

  const dispose = () => {
    if (lifetime.signal.aborted) return;
    lifetime.abort();
    model.dispose();
    unmount();
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
  };
  const close = () => {
    dispose();
    onClosed();
  };
  const { viewer, snapshot, openSubscriptionPage, openPeoplePage, onContactSales, backTo = "form" } = options;
  const styles = [dialogTokens, button, field, notice, expander, dialog, quantitiesStyle, cart];
  const unmount = mountView(root, options, styles, () => (
    <CartDialog
      state={model.state.value}
      context={{
        ...{ ...parts, model, way, viewer, snapshot, translate, language, now: now() },
        ...{ backTo, openSubscriptionPage, openPeoplePage, onContactSales, close },
      }}
    />
  ));
  return dispose;
}
