import type { ComponentChildren, Ref } from "preact";
import { QuantitiesView } from "../quantities/index.ts";
import { Button } from "../ui/button.tsx";
import type { CartContext } from "./cart-context.ts";
import { readyQuote } from "./cart-form.ts";
import type { CartForm } from "./cart-state.ts";
import type { CartWay } from "./cart-way.ts";
import { FormNoticeView } from "./form-notice-view.tsx";
import { lineAmounts } from "./line-amounts.ts";
import { PriceView } from "./price-view.tsx";
import { DeclineButton, RequestView } from "./request-view.tsx";

interface FormViewProps {
  form: CartForm;
  context: CartContext;
  quantity: Ref<HTMLInputElement>;
}

/** How many, what it comes to, what it costs. */
export function FormView({ form, context, quantity }: FormViewProps) {
  const { translate, language, model, way } = context;
  return (
    <>
      <FormNoticeView notice={form.notice} context={context} />
      {way.kind === "approve" ? (
        <RequestView request={way.request} form={form} context={context} />
      ) : (
        <QuantitiesView
          quantities={form.quantities}
          amounts={lineAmounts(form, context)}
          firstRef={quantity}
          context={{
            ...{ translate, language },
            ...{ onType: model.type, onAnswer: model.answerTotal, onVariant: model.choose },
            onContactSales: context.onContactSales,
          }}
        />
      )}
      {way.kind === "add" && context.openPeoplePage !== undefined && (
        <p class="gap-below">
          <Button kind="link" onPress={context.openPeoplePage}>
            {translate("action.people")}
          </Button>
        </p>
      )}
      <PriceView form={form} context={context} />
    </>
  );
}

export function FormActions({
  form,
  context,
  cancel,
}: Omit<FormViewProps, "quantity"> & { cancel: ComponentChildren }) {
  return (
    <>
      {cancel}
      {context.way.kind === "approve" && <DeclineButton context={context} />}
      <Button kind="primary" disabled={readyQuote(form) === null} onPress={context.model.review}>
        {context.translate(GO_ON[goingOn(context.way)])}
      </Button>
    </>
  );
}

const GO_ON = {
  add: "action.buy",
  total: "cart.update",
  additional: "cart.submit",
  approve: "approval.approve",
  confirm: "review.confirm",
} as const;

function goingOn(way: CartWay): keyof typeof GO_ON {
  return way.kind === "manage" ? way.mode : way.kind;
}
