import type { Ref } from "preact";
import { payerSentence, problemSentence } from "../i18n/index.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import type { CartContext, CartParts } from "./cart-context.ts";
import type { CartForm, CartState } from "./cart-state.ts";
import { triedIn } from "./cart-way.ts";
import { FormActions, FormView } from "./form-view.tsx";
import { InWindowActions, InWindowView, inWindowTitle } from "./in-window-view.tsx";
import { OutcomeActions, OutcomeView, outcomeTitle } from "./outcome-view.tsx";
import { declineParts, forwardParts } from "./request-view.tsx";

/** What is shown in each state, and the buttons that lead on. */
export function cartParts(state: CartState, context: CartContext, quantity: Ref<HTMLInputElement>): CartParts {
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
            {problemSentence(state.problem, context, triedIn(context.way))}
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
    case "forward":
      return forwardParts(context) ?? { body: null, actions: cancel };
    case "form":
      return {
        body: <FormView form={state.form} context={context} quantity={quantity} />,
        actions: <FormActions form={state.form} context={context} cancel={cancel} />,
      };
    case "declining":
    case "request_declined":
      return declineParts(state, context);
    case "review":
    case "confirming":
      return context.review?.(state, context) ?? { body: null, actions: cancel };
    case "in_window":
      return {
        heading: inWindowTitle(state, context),
        body: <InWindowView state={state} context={context} />,
        actions: <InWindowActions state={state} context={context} />,
      };
    case "outcome":
      return {
        heading: outcomeTitle(state.record, context),
        body: <OutcomeView record={state.record} undo={state.undo} context={context} />,
        actions: <OutcomeActions record={state.record} undo={state.undo} context={context} />,
      };
  }
}

export function isUndone(state: CartState): boolean {
  if (state.kind !== "outcome") return false;
  const { outcome } = state.record;
  return outcome?.kind === "provisioned" && outcome.order.state === "undone";
}

export function payerLine({ quantities }: CartForm, context: CartContext): string {
  return payerSentence(quantities.subscription, context);
}
