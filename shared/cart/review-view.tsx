import type { Quote, QuoteLine } from "../api/index.ts";
import { MAX_NOTE } from "../api/limits.ts";
import { formatDate, formatMoney, problemSentence } from "../i18n/index.ts";
import { Button } from "../ui/button.tsx";
import { Field } from "../ui/field.tsx";
import { Notice } from "../ui/notice.tsx";
import { RichText } from "../ui/rich-text.tsx";
import type { CartContext, CartParts } from "./cart-context.ts";
import type { CartState } from "./cart-state.ts";
import { isReviewOnly, triedIn } from "./cart-way.ts";
import { ConfirmButton } from "./confirm-button.tsx";
import { DemotionsView } from "./demotions-view.tsx";
import { FormNoticeView } from "./form-notice-view.tsx";
import { Breakdown, Repriced } from "./price-view.tsx";
import { DeclineButton, RequestView } from "./request-view.tsx";

interface ReviewProps {
  state: Extract<CartState, { kind: "review" | "confirming" }>;
  context: CartContext;
}

/** The review as a step of the cart. */
export function reviewParts(state: ReviewProps["state"], context: CartContext): CartParts {
  return {
    heading: reviewTitle(state, context),
    body: <ReviewView state={state} context={context} />,
    actions: <ReviewActions state={state} context={context} />,
  };
}

const SUMMARY = "purchase";

/** What is about to be bought, once more; the only place from which it is. */
function ReviewView({ state, context }: ReviewProps) {
  const { translate, model, way } = context;
  const { form, quote, kind } = state;
  const { price, note } = form;
  return (
    <>
      <FormNoticeView notice={form.notice} context={context} />
      {state.kind === "review" && state.refusal !== null && (
        <div class="above">
          <Notice kind="warning" role="alert">
            {translate(`review.guard_${state.refusal}`)}
          </Notice>
        </div>
      )}
      {price.kind === "quoted" && price.replaces && kind === "review" && <Repriced context={context} />}
      {price.kind === "failed" && quote === null && (
        <div class="above">
          <Notice kind="danger" role="alert">
            <p>{problemSentence(price.problem, context, triedIn(way))}</p>
            <div class="answers">
              <Button small onPress={model.retry}>
                {translate("action.retry")}
              </Button>
            </div>
          </Notice>
        </div>
      )}
      {way.kind === "approve" && isReviewOnly(way) && (
        <RequestView request={way.request} form={form} context={context} />
      )}
      {quote === null ? (
        <p class="summary subtle" role="status">
          {price.kind === "pending" && translate("cart.pricing")}
        </p>
      ) : (
        <Summary quote={quote} context={context} />
      )}
      {quote?.acknowledgement && <DemotionsView quote={quote} form={form} context={context} />}
      <Field
        id="note"
        label={translate("review.note")}
        hint={translate("review.note_hint")}
        value={note}
        error={note.length > MAX_NOTE ? translate("review.note_too_long", { max: MAX_NOTE }) : null}
        onInput={model.writeNote}
      />
    </>
  );
}

function ReviewActions({ state, context }: ReviewProps) {
  const { translate, model, way, close } = context;
  if (state.kind === "confirming") {
    return (
      <>
        <Button kind="quiet" onPress={context.close}>
          {translate("action.close")}
        </Button>
        <Button kind="primary" disabled>
          <span role="status">{translate("review.confirming")}</span>
        </Button>
      </>
    );
  }
  return (
    <>
      <Button kind="quiet" onPress={isReviewOnly(way) ? close : model.back}>
        {translate("cart.back")}
      </Button>
      {way.kind === "approve" && isReviewOnly(way) && <DeclineButton context={context} />}
      <ConfirmButton
        quoteId={isConfirmable(state) ? state.quote.id : null}
        label={translate(isForLater(state.quote) ? "review.confirm_change" : "review.confirm")}
        describedBy={SUMMARY}
        context={context}
      />
    </>
  );
}

/** What the review is headed. */
function reviewTitle({ quote }: ReviewProps["state"], { translate, way }: CartContext): string {
  if (way.kind === "approve" && isReviewOnly(way)) return translate("approval.title");
  return translate(isForLater(quote) ? "review.title_change" : "review.title");
}

type Review = Extract<CartState, { kind: "review" }>;

function isConfirmable(review: Review): review is Review & { quote: Quote } {
  const { quote, form } = review;
  return quote !== null && form.note.length <= MAX_NOTE && (!quote.acknowledgement || form.demotionsSeen);
}

/** Whether nothing is bought: all of it waits for renewal. */
function isForLater(quote: Quote | null): boolean {
  return quote?.lines.every(({ effective }) => effective === "renewal") ?? false;
}

function Summary({ quote, context }: { quote: Quote; context: CartContext }) {
  const { translate } = context;
  const [line, ...others] = quote.lines;
  const isOne = line !== undefined && others.length === 0 && line.effective === "now";
  return (
    <>
      {isOne ? (
        <OneLine line={line} quote={quote} context={context} />
      ) : (
        <SeveralLines quote={quote} context={context} />
      )}
      <div class="breakdown">
        <Breakdown quote={quote} isTable={!isOne} context={context} />
      </div>
      {quote.undoSeconds > 0 && !isForLater(quote) && (
        <p class="small subtle">{translate("review.undo", { minutes: Math.floor(quote.undoSeconds / 60) })}</p>
      )}
      <div class="gap" />
    </>
  );
}

function OneLine({ line, quote, context }: { line: QuoteLine; quote: Quote; context: CartContext }) {
  const { translate, language } = context;
  const { name, from, to } = line;
  const { date, change } = quote.nextRenewal;
  return (
    <>
      <p class="summary number" id={SUMMARY}>
        <RichText
          text={translate("review.summary", { add: to - from, name, amount: formatMoney(quote.dueNow, language) })}
        />
      </p>
      <p class="small subtle">
        {translate(`review.${quote.cycle}`, {
          from,
          to,
          change: formatMoney(change, language),
          date: formatDate(date, language, quote.changeAt),
        })}
      </p>
    </>
  );
}

/** Each line as it will be, and when; what they come to. */
function SeveralLines({ quote, context }: { quote: Quote; context: CartContext }) {
  const { translate, language } = context;
  const date = formatDate(quote.nextRenewal.date, language, quote.changeAt);
  return (
    <div id={SUMMARY}>
      <ul class="changes number">
        {quote.lines.map(({ target, name, from, to, effective, net }) => (
          <li key={target}>
            <RichText
              text={
                effective === "now"
                  ? translate("review.change_now", { name, from, to, amount: formatMoney(net, language) })
                  : translate("review.change_at_renewal", { name, from, to, date })
              }
            />
          </li>
        ))}
      </ul>
      <p class="summary number">
        <RichText text={translate("review.amount_today", { amount: formatMoney(quote.dueNow, language) })} />
      </p>
    </div>
  );
}
