import type { Order } from "../api/index.ts";
import type { PurchaseRecord } from "../checkout/index.ts";
import { formatMoney, formatTime, problemSentence } from "../i18n/index.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import type { CartContext } from "./cart-context.ts";
import type { Undoing } from "./cart-state.ts";

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
  const pressed = { add: summary.to - summary.from, amount, time: formatTime(pressedAt, language, context.now) };
  switch (outcome?.kind) {
    case "provisioned":
      return <Added order={outcome.order} record={record} undo={undo} context={context} />;
    case "declined":
      return (
        <Notice kind="danger" role="alert">
          {outcome.problem !== null
            ? problemSentence(outcome.problem, context)
            : translate(outcome.order?.state === "expired" ? "purchase.expired" : "purchase.declined")}
        </Notice>
      );
    case "refused":
      return (
        <Notice kind="danger" role="alert">
          {problemSentence(outcome.problem, context)}
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

export function OutcomeActions({ record: { outcome, pressedAt }, undo, context }: OutcomeProps) {
  const { translate, model, backTo, close } = context;
  switch (outcome?.kind) {
    case "provisioned":
      return (
        <>
          {undoableUntil(outcome.order, pressedAt, context.now) !== null && (
            <Button kind="quiet" disabled={undo.kind === "running"} onPress={() => void model.undo()}>
              {translate("cart.undo")}
            </Button>
          )}
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
            {translate("cart.try_again")}
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

/**
 * Until when this can be undone, in this machine's milliseconds; `null` where it can't be. The service's clock and this
 * machine's may be days apart: the order was made when the button was pressed, or a little later.
 */
function undoableUntil({ state, undoUntil, createdAt }: Order, pressedAt: number, now: number): number | null {
  if (state !== "provisioned" || undoUntil === null) return null;
  const until = pressedAt + Date.parse(undoUntil) - Date.parse(createdAt);
  return until > now ? until : null;
}

function Added({ order, record, undo, context }: OutcomeProps & { order: Order }) {
  const { translate, language, now } = context;
  const until = undoableUntil(order, record.pressedAt, now);
  const { from, to } = order.lines[0] ?? record.summary;
  const amount = formatMoney(order.dueNow, language);
  return (
    <>
      <Notice kind="success" role="status">
        <p>
          <strong>
            {order.state === "undone"
              ? translate("purchase.undone", { from })
              : translate("purchase.added", { added: to - from, from, to })}
          </strong>
        </p>
        <p>{translate("purchase.receipt", { receipt: order.receipt, amount })}</p>
      </Notice>
      {until !== null && (
        <p class="small subtle">{translate("cart.undo_until", { time: formatTime(until, language, now) })}</p>
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
