import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { PurchaseRecord } from "../checkout/index.ts";
import { problemSentence } from "../i18n/index.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Notice } from "../ui/notice.tsx";
import type { CartContext } from "./cart-context.ts";
import type { CartForm, CartState } from "./cart-state.ts";
import { FormActions, FormView } from "./form-view.tsx";
import { FullNeededView } from "./full-needed-view.tsx";
import { MayNotBuyActions, MayNotBuyView } from "./may-not-buy-view.tsx";
import { OutcomeActions, OutcomeView, outcomeTitle } from "./outcome-view.tsx";
import { ReviewActions, ReviewView } from "./review-view.tsx";

/** The dialog in whatever state it is; the focus follows from step to step. */
export function CartDialog({ state, context }: { state: CartState; context: CartContext }) {
  const title = useRef<HTMLHeadingElement>(null);
  const quantity = useRef<HTMLInputElement>(null);
  const { kind } = state;
  const undone = kind === "outcome" && isUndone(state.record);
  useLayoutEffect(() => {
    if (kind === "form") {
      quantity.current?.focus();
      quantity.current?.select();
    } else if (undone || (kind !== "loading" && kind !== "confirming")) {
      title.current?.focus();
    }
    // Undone, the button that had the focus is gone.
  }, [kind, undone]);

  const { translate } = context;
  const { body, actions, heading } = partsOf(state, context, quantity);
  const form = "form" in state ? state.form : null;
  return (
    <Dialog
      name={translate("cart.title")}
      title={heading ?? translate("cart.title")}
      titleRef={title}
      closeLabel={translate("action.close")}
      seller={
        form === null
          ? translate("cart.mark")
          : translate("cart.seller", { seller: form.quantities.subscription.seller })
      }
      payer={form === null ? null : payerLine(form, context)}
      actions={actions}
      onClose={context.close}
    >
      {body}
    </Dialog>
  );
}

interface Parts {
  heading?: string;
  body: ComponentChildren;
  actions: ComponentChildren;
}

function partsOf(state: CartState, context: CartContext, quantity: { current: HTMLInputElement | null }): Parts {
  const { translate, model } = context;
  const cancel = (
    <Button kind="quiet" onPress={context.close}>
      {translate("cart.cancel")}
    </Button>
  );
  switch (state.kind) {
    case "loading":
      return {
        body: (
          <p class="loading subtle" role="status">
            {translate("cart.loading")}
          </p>
        ),
        actions: cancel,
      };
    case "failed":
      return {
        heading: translate("cart.failed_title"),
        body: (
          <Notice kind="danger" role="alert">
            {problemSentence(state.problem, context)}
          </Notice>
        ),
        actions: (
          <>
            {cancel}
            <Button kind="primary" onPress={model.retry}>
              {translate("action.retry")}
            </Button>
          </>
        ),
      };
    case "full_needed":
      return {
        heading: translate("cart.full_title"),
        body: <FullNeededView productCount={state.productCount} context={context} />,
        actions: (
          <>
            {cancel}
            <Button kind="primary" onPress={context.openSubscriptionPage}>
              {translate("cart.subscription_page")}
            </Button>
          </>
        ),
      };
    case "may_not_buy":
      return {
        body: <MayNotBuyView way={state.way} context={context} />,
        actions: <MayNotBuyActions way={state.way} context={context} cancel={cancel} />,
      };
    case "form":
      return {
        body: <FormView form={state.form} context={context} quantity={quantity} />,
        actions: <FormActions form={state.form} context={context} cancel={cancel} />,
      };
    case "review":
    case "confirming":
      return {
        heading: translate("cart.review_title"),
        body: <ReviewView state={state} context={context} />,
        actions: <ReviewActions state={state} context={context} />,
      };
    case "outcome":
      return {
        heading: outcomeTitle(state.record, context),
        body: <OutcomeView record={state.record} undo={state.undo} context={context} />,
        actions: <OutcomeActions record={state.record} undo={state.undo} context={context} />,
      };
  }
}

function isUndone({ outcome }: PurchaseRecord): boolean {
  return outcome?.kind === "provisioned" && outcome.order.state === "undone";
}

function payerLine(
  {
    quantities: {
      subscription: { payer, paymentMethod },
    },
  }: CartForm,
  { translate }: CartContext,
): string {
  return translate(paymentMethod === "invoice" ? "cart.payer_invoice" : "cart.payer_card", { payer });
}
