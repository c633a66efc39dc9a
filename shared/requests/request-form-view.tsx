import type { Ref } from "preact";
import { MAX_REASON } from "../api/limits.ts";
import { problemSentence } from "../i18n/index.ts";
import { QuantitiesView } from "../quantities/index.ts";
import { Notice } from "../ui/notice.tsx";
import { SendButton } from "../ui/send-button.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { NeededByField } from "./needed-by-field.tsx";
import type { RequestContext } from "./request-context.ts";
import { readyRequest } from "./request-form.ts";
import type { RequestForm } from "./request-state.ts";

interface RequestFormProps {
  form: RequestForm;
  context: RequestContext;
  /** The number that has the focus first. */
  firstRef: Ref<HTMLInputElement>;
}

/** How many, what for, and until when. */
export function RequestFormView({ form, context, firstRef }: RequestFormProps) {
  const { translate, language, model } = context;
  const tooLong = form.reason.trim().length > MAX_REASON;
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
      <TextArea
        id="reason"
        label={translate("request.reason")}
        hint={translate("request.reason_hint")}
        value={form.reason}
        error={tooLong ? translate("request.reason_too_long", { max: MAX_REASON }) : null}
        onInput={model.writeReason}
      />
      <NeededByField
        typed={form}
        timeZone={form.quantities.subscription.timeZone}
        context={context}
        onInput={model.writeNeededBy}
      />
    </div>
  );
}

export function RequestSend({ form, sending, context }: Omit<RequestFormProps, "firstRef"> & { sending: boolean }) {
  const { translate, model, now } = context;
  return (
    <SendButton
      kind="primary"
      disabled={sending || readyRequest(form, now) === null}
      refusal={translate("problem.not-pressed")}
      onPress={(press) => void model.send(press)}
    >
      {translate(sending ? "request.sending" : "action.request")}
    </SendButton>
  );
}

function FormNotice({ form: { notice }, context }: Omit<RequestFormProps, "firstRef">) {
  if (notice === null) return null;
  return (
    <Notice kind="warning" role="alert">
      {notice.kind === "problem" && problemSentence(notice.problem, context, "sending")}{" "}
      {context.translate("request.once")}
    </Notice>
  );
}
