import type { Ref } from "preact";
import type { LicenseTicket } from "../api/index.ts";
import { MAX_REASON } from "../api/limits.ts";
import { problemSentence } from "../i18n/index.ts";
import { formatDay, NeededByField } from "../requests/index.ts";
import { MAX_QUANTITY } from "../seats/max-quantity.ts";
import { Notice } from "../ui/notice.tsx";
import { RichText } from "../ui/rich-text.tsx";
import { SendButton } from "../ui/send-button.tsx";
import { Stepper } from "../ui/stepper.tsx";
import { TextArea } from "../ui/text-area.tsx";
import type { TicketModel } from "./ticket-model.ts";
import type { TicketForm, TicketWords } from "./ticket-state.ts";

interface Spoken extends Pick<TicketWords, "translate" | "language" | "gate"> {
  model: TicketModel;
  /** In this machine's milliseconds. */
  now: number;
}

interface TicketFormProps {
  form: TicketForm;
  context: Spoken;
  /** The number, which has the focus first. */
  firstRef: Ref<HTMLInputElement>;
}

/** How many, what for, and until when. */
export function TicketFormView({ form, context, firstRef }: TicketFormProps) {
  const { translate, model, gate } = context;
  const { add, entry, notice, reason } = form;
  const tooLong = reason.trim().length > MAX_REASON;
  return (
    <div class="stack">
      {notice !== null && (
        <Notice kind="warning" role="alert">
          {notice.kind === "problem" && problemSentence(notice.problem, context, "sending")} {translate("request.once")}
        </Notice>
      )}
      <div class="quantity">
        <Stepper
          id="quantity"
          label={translate("quantities.additional")}
          fewer={translate("quantities.one_fewer")}
          more={translate("quantities.one_more")}
          text={add}
          entry={entry}
          error={
            entry.ok
              ? null
              : translate(`quantities.expected.${entry.problem}`, { mode: "additional", min: 1, max: MAX_QUANTITY })
          }
          inputRef={firstRef}
          onInput={model.writeAdd}
        />
        {entry.ok && gate !== null && (
          <output class="readback number" for="quantity">
            <RichText
              text={translate("quantities.readback", {
                ...{ now: gate.purchased, add: entry.value, total: gate.purchased + entry.value },
              })}
            />
          </output>
        )}
      </div>
      <TextArea
        id="reason"
        label={translate("request.reason")}
        hint={translate("ticket.reason_hint")}
        value={reason}
        error={tooLong ? translate("request.reason_too_long", { max: MAX_REASON }) : null}
        onInput={model.writeReason}
      />
      <NeededByField typed={form} context={context} onInput={model.writeNeededBy} />
    </div>
  );
}

export function TicketSend({ form, sending, context }: Omit<TicketFormProps, "firstRef"> & { sending: boolean }) {
  const { translate, model } = context;
  return (
    <SendButton
      kind="primary"
      disabled={sending || model.ready(form) === null}
      refusal={translate("problem.not-pressed")}
      onPress={(press) => void model.send(press)}
    >
      {translate(sending ? "request.sending" : "action.request")}
    </SendButton>
  );
}

/** How one ticket stands, and the way to it: in a tab of its own, so that the form here stays as it is. */
export function TicketCard({ ticket, context }: { ticket: LicenseTicket; context: Omit<Spoken, "model"> }) {
  const { translate, language, now } = context;
  const { id, subject, isOpen, createdAt } = ticket;
  return (
    <article class={isOpen ? "request open" : "request good"} aria-label={subject}>
      <p>
        <strong>{subject}</strong>
      </p>
      <p role="status">
        {isOpen ? translate("ticket.open", { date: formatDay(createdAt, language, now) }) : translate("ticket.solved")}
      </p>
      <a class="button small" href={`/agent/tickets/${encodeURIComponent(id)}`} target="_blank" rel="noreferrer">
        {translate("ticket.link", { id })}
      </a>
    </article>
  );
}
