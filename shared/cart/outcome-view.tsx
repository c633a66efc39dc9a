import type { Order } from "../api/index.ts";
import type { PurchaseRecord } from "../checkout/index.ts";
import { changesText, formatMoney, formatTime, orderSentences, problemSentence } from "../i18n/index.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { SendButton } from "../ui/send-button.tsx";
import type { CartContext } from "./cart-context.ts";
import type { Undoing } from "./cart-state.ts";
import { isReviewOnly, triedIn } from "./cart-way.ts";
import { formatTimeLeft, undoableUntil } from "./undo-time.ts";

interface OutcomeProps {
  record: PurchaseRecord;
  undo: Undoing;
  context: CartContext;
}

/** What became of a purchase, as far as is known; never "failed, try again" while it isn't. */
export function OutcomeView({ record, undo, context }: OutcomeProps) {
  const { translate, language } = context;
  const { outcome, summary, pressedAt } = record;
  const amount = formatMoney(summary.dueNow, language);
  const pressed = {
    changes: changesText(summary.lines, context),
    amount,
    time: formatTime(pressedAt, language, context.now),
  };
  switch (outcome?.kind) {
    case "provisioned":
      return <Added order={outcome.order} record={record} undo={undo} context={context} />;
    case "declined":
      return (
        <Notice kind="danger" role="alert">
          {outcome.problem !== null
            ? problemSentence(outcome.problem, context, triedIn(context.way))
            : translate(outcome.order?.state === "expired" ? "purchase.expired" : "purchase.declined")}
        </Notice>
      );
    case "refused":
      return (
        <Notice kind="danger" role="alert">
          {problemSentence(outcome.problem, context, triedIn(context.way))}
        </Notice>
      );
    case "waiting":
      return <Checking text={translate("cart.waiting", pressed)} context={context} />;
    case "requires_action":
      return <Checking text={translate("cart.action", { amount })} context={context} settled />;
    case "unknown":
    case undefined:
      return <Checking text={translate("cart.unknown", pressed)} context={context} />;
  }
}

export function OutcomeActions({ record, undo, context }: OutcomeProps) {
  const { outcome } = record;
  const { translate, model, backTo, close } = context;
  switch (outcome?.kind) {
    case "provisioned":
      return (
        <>
          <UndoButton record={record} undo={undo} context={context} />
          <Button kind="primary" onPress={close}>
            {translate(backTo === "form" ? "cart.back_to_form" : "action.close")}
          </Button>
        </>
      );
    case "declined":
    case "refused":
      return (
        <>
          <Button kind="quiet" onPress={close}>
            {translate("action.close")}
          </Button>
          <Button kind="primary" onPress={() => void model.again()}>
            {translate(isReviewOnly(context.way) ? "action.retry" : "cart.try_again")}
          </Button>
        </>
      );
    case "requires_action":
      return (
        <>
          <Button kind="quiet" onPress={close}>
            {translate("action.close")}
          </Button>
          <ActionLink url={outcome.order.actionUrl} label={translate("cart.action_open")} />
        </>
      );
    case "waiting":
    case "unknown":
    case undefined:
      return (
        <>
          <Button kind="quiet" onPress={() => void model.check()}>
            {translate("cart.check_now")}
          </Button>
          <Button kind="primary" onPress={close}>
            {translate("action.close")}
          </Button>
        </>
      );
  }
}

/** What the dialog is headed while the outcome is shown. */
export function outcomeTitle({ outcome }: PurchaseRecord, { translate }: CartContext): string {
  switch (outcome?.kind) {
    case "provisioned":
      return translate("cart.title");
    case "declined":
      return translate("cart.declined_title");
    case "refused":
      return translate("cart.refused_title");
    case "waiting":
      return translate("cart.waiting_title");
    case "requires_action":
      return translate("cart.action_title");
    case "unknown":
    case undefined:
      return translate("cart.unknown_title");
  }
}

const UNDO_UNTIL = "undo-until";

/** With the time left, drawn each second but never read out: it says until when beside it. */
function UndoButton({ record, undo, context: { translate, language, model, now } }: OutcomeProps) {
  const until = undoableUntil(record, now);
  if (until === null) return null;
  return (
    <SendButton
      kind="quiet"
      disabled={undo.kind === "running"}
      describedBy={UNDO_UNTIL}
      refusal={translate("problem.not-pressed")}
      onPress={(press) => void model.undo(press)}
    >
      {translate("cart.undo")}
      <span class="number" aria-hidden="true">
        {"\u00a0· "}
        {formatTimeLeft(until - now, language)}
      </span>
    </SendButton>
  );
}

function Added({ order, record, undo, context }: OutcomeProps & { order: Order }) {
  const { translate, language, now } = context;
  const until = undoableUntil(record, now);
  const amount = formatMoney(order.dueNow, language);
  return (
    <>
      <Notice kind="success" role="status">
        {orderSentences(order, context).map((sentence) => (
          <p key={sentence}>
            <strong>{sentence}</strong>
          </p>
        ))}
        <p>{translate("purchase.receipt", { receipt: order.receipt, amount })}</p>
      </Notice>
      {until !== null && (
        <p class="small subtle" id={UNDO_UNTIL}>
          {translate("cart.undo_until", { time: formatTime(until, language, now) })}
        </p>
      )}
      {undo.kind === "failed" && (
        <Notice kind="danger" role="alert">
          {problemSentence(undo.problem, context)}
        </Notice>
      )}
    </>
  );
}

function Checking({ text, context, settled = false }: { text: string; context: CartContext; settled?: boolean }) {
  return (
    <Notice kind="info" role="status">
      {!settled && <span class="spinner" aria-hidden="true" />}
      <p>{text}</p>
      {!settled && <p>{context.translate("cart.closing_safe")}</p>}
    </Notice>
  );
}

/** Opens in a tab of its own; nothing but a web address is followed. */
function ActionLink({ url, label }: { url: string | null; label: string }) {
  if (url === null || !/^https?:\/\//.test(url)) return null;
  return (
    <a class="button primary" href={url} target="_blank" rel="noreferrer">
      {label}
    </a>
  );
}
