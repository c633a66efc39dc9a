import type { Quote } from "../api/index.ts";
import { formatDate, formatMoney, problemSentence } from "../i18n/index.ts";
import { Button } from "../ui/button.tsx";
import { Field } from "../ui/field.tsx";
import { Notice } from "../ui/notice.tsx";
import { RichText } from "../ui/rich-text.tsx";
import type { CartContext } from "./cart-context.ts";
import type { CartState } from "./cart-state.ts";
import { MAX_NOTE } from "./cart-state.ts";
import { ConfirmButton } from "./confirm-button.tsx";
import { Repriced } from "./price-view.tsx";

interface ReviewProps {
  state: Extract<CartState, { kind: "review" | "confirming" }>;
  context: CartContext;
}

const SUMMARY = "purchase";

/** What is about to be bought, once more; the only place from which it is. */
export function ReviewView({ state, context }: ReviewProps) {
  const { translate, model } = context;
  const { form, quote, kind } = state;
  const { price, note } = form;
  return (
    <>
      {state.kind === "review" && state.refusal !== null && (
        <div class="above">
          <Notice kind="warning" role="alert">
            {translate(`cart.guard_${state.refusal}`)}
          </Notice>
        </div>
      )}
      {price.kind === "quoted" && price.replaces && kind === "review" && <Repriced context={context} />}
      {price.kind === "failed" && quote === null && (
        <div class="above">
          <Notice kind="danger" role="alert">
            <p>{problemSentence(price.problem, context)}</p>
            <div class="answers">
              <Button small onPress={model.retry}>
                {translate("action.retry")}
              </Button>
            </div>
          </Notice>
        </div>
      )}
      {quote === null ? (
        <p class="summary subtle" role="status">
          {price.kind === "pending" && translate("cart.pricing")}
        </p>
      ) : (
        <Summary quote={quote} context={context} />
      )}
      <Field
        id="note"
        label={translate("cart.note")}
        hint={translate("cart.note_hint")}
        value={note}
        error={note.length > MAX_NOTE ? translate("cart.note_too_long", { max: MAX_NOTE }) : null}
        onInput={model.writeNote}
      />
    </>
  );
}

export function ReviewActions({ state, context }: ReviewProps) {
  const { translate, model } = context;
  if (state.kind === "confirming") {
    return (
      <>
        <Button kind="quiet" onPress={context.close}>
          {translate("action.close")}
        </Button>
        <Button kind="primary" disabled>
          <span role="status">{translate("cart.confirming")}</span>
        </Button>
      </>
    );
  }
  return (
    <>
      <Button kind="quiet" onPress={model.back}>
        {translate("cart.back")}
      </Button>
      <ConfirmButton
        quoteId={state.form.note.length <= MAX_NOTE ? (state.quote?.id ?? null) : null}
        describedBy={SUMMARY}
        context={context}
      />
    </>
  );
}

function Summary({ quote, context: { translate, language } }: { quote: Quote; context: CartContext }) {
  const [line] = quote.lines;
  if (line === undefined) return null;
  const { name, from, to } = line;
  const { date, change } = quote.nextRenewal;
  return (
    <>
      <p class="summary number" id={SUMMARY}>
        <RichText
          text={translate("cart.review_summary", {
            add: to - from,
            name,
            amount: formatMoney(quote.dueNow, language),
          })}
        />
      </p>
      <p class="small subtle">
        {translate(`cart.review_${quote.cycle}`, {
          from,
          to,
          change: formatMoney(change, language),
          date: formatDate(date, language, quote.changeAt),
        })}
      </p>
      <p class="small subtle">
        {translate(quote.lockIn.removableBy === "customer" ? "cart.lock_customer" : "cart.lock_sales", {
          date: formatDate(quote.lockIn.date, language, quote.changeAt),
        })}
      </p>
      {quote.undoSeconds > 0 && (
        <p class="small subtle">{translate("cart.review_undo", { minutes: Math.floor(quote.undoSeconds / 60) })}</p>
      )}
      <div class="gap" />
    </>
  );
}
