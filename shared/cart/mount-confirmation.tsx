import type { Quote, SeatRequest, Subscription } from "../api/index.ts";
import { quantitiesStyle } from "../quantities/index.ts";
import button from "../ui/button.css?inline";
import dialogTokens from "../ui/dialog-tokens.css?inline";
import field from "../ui/field.css?inline";
import { mountView } from "../ui/mount-view.ts";
import notice from "../ui/notice.css?inline";
import cart from "./cart.css?inline";
import { createCartModel } from "./cart-model.ts";
import { CartPage } from "./cart-page.tsx";
import type { FormNotice } from "./cart-state.ts";
import type { CartWay } from "./cart-way.ts";
import type { Decline } from "./declining.ts";
import manage from "./manage.css?inline";
import type { ManageLicensesOptions } from "./mount-manage-licenses.tsx";
import { reviewParts } from "./review-view.tsx";

/** What is confirmed: what was priced elsewhere, or a request that is priced here. */
export type ToConfirm = { kind: "quote"; quote: Quote } | { kind: "request"; request: SeatRequest; decline: Decline };

export interface ConfirmationOptions extends Omit<ManageLicensesOptions, "mode" | "snapshot" | "person"> {
  toConfirm: ToConfirm;
  /** As it was read with what is confirmed. */
  subscription: Subscription;
  /** Whose licenses they are: the account, and its help desk's address. */
  account: string;
  host: string;
  /** What is said of it first, once. */
  notice: FormNotice | null;
}

/**
 * The review and the one press that buys or approves, in a document that is ours and holds nothing else. Returns what
 * takes it away; `onClosed` is called when the person is done with it, or gives it up.
 */
export function mountConfirmation(root: ShadowRoot, options: ConfirmationOptions): () => void {
  const { toConfirm, account, host, viewer, translate, language, now, onClosed } = options;
  const way = wayOf(toConfirm);
  const decline = toConfirm.kind === "request" ? toConfirm.decline : undefined;
  const model = createCartModel({ ...options, snapshot: null, way, decline });
  const styles = [dialogTokens, button, field, notice, quantitiesStyle, cart, manage];
  const unmount = mountView(root, options, styles, () => (
    <CartPage
      heading="h1"
      lead={translate("window.for", { account, host })}
      state={model.state.value}
      context={{
        ...{ model, way, viewer, translate, language, now: now(), review: reviewParts, snapshot: null },
        backTo: "page",
        openSubscriptionPage: () => undefined,
        close: onClosed,
      }}
    />
  ));
  return () => {
    model.dispose();
    unmount();
  };
}

function wayOf(toConfirm: ToConfirm): CartWay {
  return toConfirm.kind === "quote"
    ? { kind: "confirm", quote: toConfirm.quote }
    : { kind: "approve", request: toConfirm.request, atOnce: true };
}
