import type { Checkout } from "../checkout/index.ts";
import { quantitiesStyle } from "../quantities/index.ts";
import type { QuantityMode } from "../seats/quantity.ts";
import button from "../ui/button.css?inline";
import dialogTokens from "../ui/dialog-tokens.css?inline";
import expander from "../ui/expander.css?inline";
import field from "../ui/field.css?inline";
import { mountView } from "../ui/mount-view.ts";
import notice from "../ui/notice.css?inline";
import cart from "./cart.css?inline";
import { createCartModel } from "./cart-model.ts";
import { CartPage } from "./cart-page.tsx";
import manage from "./manage.css?inline";
import type { CartOptions } from "./mount-add-licenses.tsx";
import { reviewParts } from "./review-view.tsx";

export interface ManageLicensesOptions extends Omit<CartOptions, "openSubscriptionPage" | "opener" | "backTo"> {
  checkout: Checkout;
  /** The address of somebody's page in the help desk. */
  person: (memberId: string) => string;
  /** Totals, which may go down, or how many more (domain: quantities). */
  mode: QuantityMode;
}

/**
 * The cart of the page of the subscription, in a shadow root that stands in that page. Returns what takes it away;
 * `onClosed` is called when the person is done with it, or gives it up.
 */
export function mountManageLicenses(root: ShadowRoot, options: ManageLicensesOptions): () => void {
  const { mode, now, onClosed, person } = options;
  const { viewer, snapshot, translate, language, onContactSales } = options;
  const way = { kind: "manage", mode } as const;
  const model = createCartModel({ ...options, way });
  let disposed = false;

  const dispose = () => {
    if (disposed) return;
    disposed = true;
    model.dispose();
    unmount();
  };
  const close = () => {
    dispose();
    onClosed();
  };
  const styles = [dialogTokens, button, field, notice, expander, quantitiesStyle, cart, manage];
  const unmount = mountView(root, options, styles, () => (
    <CartPage
      heading="h2"
      state={model.state.value}
      context={{
        ...{ model, way, viewer, snapshot, translate, language, now: now(), onContactSales, person, close },
        review: reviewParts,
        backTo: "page",
        // It is this page already.
        openSubscriptionPage: () => undefined,
      }}
    />
  ));
  return dispose;
}
