import type { ComponentChildren, Ref } from "preact";
import { problemSentence } from "../i18n/index.ts";
import { MAX_QUANTITY } from "../seats/max-quantity.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { RichText } from "../ui/rich-text.tsx";
import { Stepper } from "../ui/stepper.tsx";
import type { CartContext } from "./cart-context.ts";
import type { CartForm, TotalQuestion } from "./cart-state.ts";
import { IncludedView } from "./included-view.tsx";
import { PriceView } from "./price-view.tsx";

interface FormViewProps {
  form: CartForm;
  context: CartContext;
  quantity: Ref<HTMLInputElement>;
}

/** The simplified cart: one number, what it comes to, what it costs. */
export function FormView({ form, context, quantity }: FormViewProps) {
  const { translate, model } = context;
  const { entry, text, line, totalQuestion } = form;
  const error = entry.ok ? null : translate(`cart.expected.${entry.problem}`, { max: MAX_QUANTITY });
  return (
    <>
      <FormNoticeView form={form} context={context} />
      <div class="quantity">
        <Stepper
          id="quantity"
          label={translate("cart.additional")}
          fewer={translate("cart.one_fewer")}
          more={translate("cart.one_more")}
          text={text}
          entry={entry}
          error={error}
          inputRef={quantity}
          onInput={model.type}
        />
        {entry.ok && (
          <output class="readback number" for="quantity">
            <RichText
              text={translate("cart.readback", {
                now: line.quantity,
                add: entry.value,
                total: line.quantity + entry.value,
              })}
            />
          </output>
        )}
      </div>
      {totalQuestion !== null && <TotalQuestionView question={totalQuestion} context={context} />}
      <IncludedView form={form} context={context} />
      <PriceView form={form} context={context} />
    </>
  );
}

export function FormActions({
  form,
  context,
  cancel,
}: Omit<FormViewProps, "quantity"> & { cancel: ComponentChildren }) {
  const ready = form.price.kind === "quoted" && form.totalQuestion === null && form.entry.ok;
  return (
    <>
      {cancel}
      <Button kind="primary" disabled={!ready} onPress={context.model.review}>
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
          ? translate("cart.new_numbers", notice)
          : problemSentence(notice.problem, context)}
      </Notice>
    </div>
  );
}

function TotalQuestionView({ question, context }: { question: TotalQuestion; context: CartContext }) {
  const { translate, model } = context;
  return (
    <div class="question">
      <Notice kind="warning" role="alert">
        <p>{translate("cart.total_question", question)}</p>
        <div class="answers">
          {[question.add, question.fewer].map((count) => (
            <Button key={count} small onPress={() => model.answerTotal(count)}>
              {translate("cart.total_more", { count })}
            </Button>
          ))}
        </div>
      </Notice>
    </div>
  );
}
