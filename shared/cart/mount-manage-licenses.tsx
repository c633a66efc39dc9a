import type { Ref } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { quantitiesStyle } from "../quantities/index.ts";
import type { QuantityMode } from "../seats/quantity.ts";
import button from "../ui/button.css?inline";
import dialogTokens from "../ui/dialog-tokens.css?inline";
import expander from "../ui/expander.css?inline";
import field from "../ui/field.css?inline";
import { mountView } from "../ui/mount-view.ts";
import notice from "../ui/notice.css?inline";
import cart from "./cart.css?inline";
import type { CartContext } from "./cart-context.ts";
import { createCartModel } from "./cart-model.ts";
import { cartParts, isUndone, payerLine } from "./cart-parts.tsx";
import type { CartState } from "./cart-state.ts";
import { DemotionsView } from "./demotions-view.tsx";
import manage from "./manage.css?inline";
import type { AddLicensesOptions } from "./mount-add-licenses.tsx";
import { createPurchaseGuard } from "./purchase-guard.ts";

export interface ManageLicensesOptions extends Omit<AddLicensesOptions, "openSubscriptionPage" | "opener" | "backTo"> {
  /** Totals, which may go down, or how many more (domain: quantities). */
  mode: QuantityMode;
}

/**
 * The cart of the page of the subscription, in a shadow root that stands in that page. Returns what takes it away;
 * `onClosed` is called when the person is done with it, or gives it up.
 */
export function mountManageLicenses(root: ShadowRoot, options: ManageLicensesOptions): () => void {
  const { mode, now, onClosed, guard = createPurchaseGuard() } = options;
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
    <ManagePage
      state={model.state.value}
      context={{
        ...{ model, way, viewer, snapshot, translate, language, now: now(), guard, onContactSales, close },
        rare: { Demotions: DemotionsView },
        backTo: "page",
        // It is this page already.
        openSubscriptionPage: () => undefined,
      }}
    />
  ));
  return dispose;
}

/** The steps of the cart as a part of a page; the focus follows them. */
function ManagePage({ state, context }: { state: CartState; context: CartContext }) {
  const title = useRef<HTMLHeadingElement>(null);
  const quantity: Ref<HTMLInputElement> = useRef(null);
  const { kind } = state;
  const undone = isUndone(state);
  useLayoutEffect(() => {
    if (undone || (kind !== "loading" && kind !== "confirming")) title.current?.focus();
  }, [kind, undone]);
  const { translate } = context;
  const { heading, body, actions } = cartParts(state, context, quantity);
  const form = "form" in state ? state.form : null;
  return (
    <section class="manage" aria-labelledby="manage-title">
      <h2 id="manage-title" tabIndex={-1} ref={title}>
        {heading ?? translate("action.manage_licenses")}
      </h2>
      {body}
      <div class="footer">
        {form !== null && (
          <p class="small subtle">
            {translate("cart.seller", { seller: form.quantities.subscription.seller })}
            <br />
            {payerLine(form, context)}
          </p>
        )}
        <div class="actions">{actions}</div>
      </div>
    </section>
  );
}
