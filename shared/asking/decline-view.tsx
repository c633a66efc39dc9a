import type { Translate } from "../i18n/index.ts";
import { problemSentence } from "../i18n/index.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { SendButton } from "../ui/send-button.tsx";
import { TextArea } from "../ui/text-area.tsx";
import type { DeclineModel, DeclineState } from "./decline-model.ts";
import { isReason, MAX_REASON } from "./decline-model.ts";

interface DeclineProps {
  state: DeclineState;
  model: DeclineModel;
  /** Unique in its root. */
  id: string;
  context: { translate: Translate; language: string; now: number };
}

/** Declining with a reason, in place. */
export function DeclineView({ state, model, id, context }: DeclineProps) {
  const { translate } = context;
  if (state.kind === "closed") {
    return (
      <Button small onPress={model.open}>
        {translate("inbox.decline")}
      </Button>
    );
  }
  const isSending = state.kind === "sending";
  const tooLong = state.reason.trim().length > MAX_REASON;
  return (
    <div class="decline">
      {state.kind === "open" && state.problem !== null && (
        <Notice kind="warning" role="alert">
          {problemSentence(state.problem, context)}
        </Notice>
      )}
      <TextArea
        id={id}
        label={translate("inbox.reason")}
        hint={translate("inbox.reason_hint")}
        value={state.reason}
        error={tooLong ? translate("request.reason_too_long", { max: MAX_REASON }) : null}
        focused
        onInput={model.write}
      />
      <div class="buttons">
        <SendButton
          small
          disabled={isSending || !isReason(state.reason)}
          refusal={translate("problem.not-pressed")}
          onPress={(press) => void model.send(press)}
        >
          {translate(isSending ? "inbox.declining" : "inbox.decline_request")}
        </SendButton>
        {!isSending && (
          <Button small kind="quiet" onPress={model.close}>
            {translate("inbox.keep")}
          </Button>
        )}
      </div>
    </div>
  );
}
