import type { Ref } from "preact";
import type { MessageKey } from "../i18n/index.ts";
import { problemSentence } from "../i18n/index.ts";
import { QuantitiesView } from "../quantities/index.ts";
import { Field } from "../ui/field.tsx";
import { Notice } from "../ui/notice.tsx";
import { SendButton } from "../ui/send-button.tsx";
import { TextArea } from "../ui/text-area.tsx";
import type { SalesContext } from "./sales-context.ts";
import { wrongField } from "./sales-form.ts";
import type { SalesField, SalesForm } from "./sales-state.ts";

interface SalesFormProps {
  form: SalesForm;
  context: SalesContext;
  /** The number that has the focus first. */
  firstRef: Ref<HTMLInputElement>;
}

/** What is wanted, who wants it, and how to reach them. */
export function SalesFormView({ form, context, firstRef }: SalesFormProps) {
  const { translate, language, model } = context;
  const field = (name: SalesField) => ({
    id: `sales-${name}`,
    label: translate(`sales.${name}`),
    value: form[name],
    error: errorOf(form, name, context),
    onInput: (text: string) => model.write(name, text),
  });
  return (
    <div class="stack">
      <FormNotice form={form} context={context} />
      <div>
        <QuantitiesView
          quantities={form.quantities}
          context={{
            ...{ translate, language, fullForm: "request.full_form" },
            ...{ onType: model.type, onAnswer: model.answer, onVariant: model.choose },
          }}
          firstRef={firstRef}
        />
      </div>
      <Field {...field("name")} autocomplete="name" />
      <div class="pair">
        <Field {...field("email")} inputMode="email" autocomplete="email" />
        <Field {...field("phone")} inputMode="tel" autocomplete="tel" optional={translate("sales.optional")} />
      </div>
      <TextArea {...field("message")} />
    </div>
  );
}

export function SalesSend({ form, sending, context }: Omit<SalesFormProps, "firstRef"> & { sending: boolean }) {
  const { translate, model } = context;
  const label = sending ? "sales.sending" : form.seatRequestId === null ? "sales.send" : "sales.pass_on";
  return (
    <SendButton
      kind="primary"
      disabled={sending}
      refusal={translate("problem.not-pressed")}
      onPress={(press) => void model.send(press)}
    >
      {translate(label)}
    </SendButton>
  );
}

function errorOf(form: SalesForm, field: SalesField, { translate }: SalesContext): string | null {
  const wrong = wrongField(form, field);
  // What isn't typed yet is no mistake before somebody wants to send it.
  if (wrong === null || !form.tried) return null;
  return translate(EXPECTED[field][wrong]);
}

const EXPECTED = {
  name: { missing: "sales.name_missing", wrong: "sales.name_wrong" },
  email: { missing: "sales.email_missing", wrong: "sales.email_wrong" },
  phone: { missing: "sales.phone_wrong", wrong: "sales.phone_wrong" },
  message: { missing: "sales.message_missing", wrong: "sales.message_wrong" },
} as const satisfies Record<SalesField, Record<"missing" | "wrong", MessageKey>>;

function FormNotice({ form: { notice }, context }: Omit<SalesFormProps, "firstRef">) {
  if (notice === null) return null;
  return (
    <Notice kind="warning" role="alert">
      {notice.kind === "problem" && problemSentence(notice.problem, context, "sending")}{" "}
      {context.translate("sales.once")}
    </Notice>
  );
}
