import { MAX_REASON } from "../api/limits.ts";
import type { Translate } from "../i18n/index.ts";
import { problemSentence } from "../i18n/index.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { SendButton } from "../ui/send-button.tsx";
import { TextArea } from "../ui/text-area.tsx";
import type { Declining } from "./decline.ts";
import { isReason, isTooLong } from "./decline.ts";
import type { DeclineModel } from "./decline-model.ts";

interface DeclineProps {
  state: Declining | null;
  model: DeclineModel;
  /** Unique in its root. */
  id: string;
  context: { translate: Translate; language: string; now: number };
}

/** Declining with a reason, in place. */
export function DeclineView({ state, model, id, context }: DeclineProps) {
  const { translate } = context;
  if (state === null) {
    return (
      <Button small onPress={model.open}>
        {translate("inbox.decline")}
      </Button>
    );
  }
  const { reason, isSending, problem } = state;
  return (
    <div class="decline">
      {problem !== null && (
        <Notice kind="warning" role="alert">
          {problemSentence(problem, context)}
        </Notice>
      )}
      <TextArea
        id={id}
        label={translate("inbox.reason")}
        hint={translate("inbox.reason_hint")}
        value={reason}
        error={isTooLong(reason) ? translate("request.reason_too_long", { max: MAX_REASON }) : null}
        focused
        onInput={model.write}
      />
      <div class="buttons">
        <SendButton
          small
          disabled={isSending || !isReason(reason)}
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
