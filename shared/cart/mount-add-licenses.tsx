import type { AvailabilitySnapshot, SeatApi, Viewer } from "../api/index.ts";
import type { Checkout } from "../checkout/index.ts";
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
import type { BackTo } from "./cart-context.ts";
import { CartDialog } from "./cart-dialog.tsx";
import type { DraftStorage } from "./cart-model.ts";
import { createCartModel } from "./cart-model.ts";
import type { PurchaseGuard } from "./purchase-guard.ts";
import { createPurchaseGuard } from "./purchase-guard.ts";

export interface AddLicensesOptions {
  api: SeatApi;
  checkout: Checkout;
  viewer: Viewer;
  snapshot: AvailabilitySnapshot | null;
  translate: Translate;
  language: string;
  theme: "light" | "dark";
  /** Where what was typed is kept, for this help desk and person. */
  draft?: DraftStorage;
  openSubscriptionPage: () => void;
  /** `form` where left out. */
  backTo?: BackTo;
  /** Replaced in tests only. */
  guard?: PurchaseGuard;
  /** What has the focus again afterwards, where it stands in another root; else what had it in this one. */
  opener?: HTMLElement;
  /** The person closed it; it is gone by then. */
  onClosed: () => void;
  /** This machine's milliseconds. */
  now: () => number;
}

/** Opens the dialog "Add more licenses" in a shadow root of ours, and returns what takes it away. */
export function mountAddLicenses(root: ShadowRoot, options: AddLicensesOptions): () => void {
  const { translate, language, now, theme, onClosed, guard = createPurchaseGuard() } = options;
  const opener = options.opener ?? root.activeElement;
  const lifetime = new AbortController();
  isolateEvents(root, lifetime.signal);
  if (root.host instanceof HTMLElement) root.host.dataset.theme = theme;
  const model = createCartModel(options);

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
  const { viewer, snapshot, openSubscriptionPage, backTo = "form" } = options;
  const unmount = mountView(
    root,
    options,
    [dialogTokens, button, field, notice, expander, dialog, quantitiesStyle, cart],
    () => (
      <CartDialog
        state={model.state.value}
        context={{
          ...{ model, viewer, snapshot, translate, language, now: now(), guard },
          ...{ backTo, openSubscriptionPage, close },
        }}
      />
    ),
  );
  return dispose;
}
