import type { ComponentChildren, Ref } from "preact";
import { problemSentence } from "../i18n/index.ts";
import { QuantitiesView } from "../quantities/index.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import type { CartContext } from "./cart-context.ts";
import { readyQuote } from "./cart-form.ts";
import type { CartForm } from "./cart-state.ts";
import { changedNumbers } from "./changed-numbers.ts";
import { PriceView } from "./price-view.tsx";

interface FormViewProps {
  form: CartForm;
  context: CartContext;
  quantity: Ref<HTMLInputElement>;
}

/** How many, what it comes to, what it costs. */
export function FormView({ form, context, quantity }: FormViewProps) {
  const { translate, language, model } = context;
  return (
    <>
      <FormNoticeView form={form} context={context} />
      <QuantitiesView
        quantities={form.quantities}
        firstRef={quantity}
        context={{ translate, language, onType: model.type, onAnswer: model.answerTotal }}
      />
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
      <Button kind="primary" disabled={readyQuote(form) === null} onPress={context.model.review}>
        {context.translate("action.buy")}
      </Button>
    </>
  );
}

function FormNoticeView({ form: { notice }, context }: Omit<FormViewProps, "quantity">) {
  if (notice === null) return null;
  const { translate } = context;
  return (
    <div class="above">
      <Notice kind="warning" role="alert">
        {notice.kind === "new_numbers"
          ? translate("cart.new_numbers", { changes: changedNumbers(notice.changed, context) })
          : problemSentence(notice.problem, context)}
      </Notice>
    </div>
  );
}
