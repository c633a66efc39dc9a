import type { SeatRequest } from "../api/index.ts";
import { MAX_REASON } from "../api/limits.ts";
import { formatDate, formatMoney, problemSentence } from "../i18n/index.ts";
import { isReason, isTooLong } from "../requests/index.ts";
import { Button } from "../ui/button.tsx";
import { Field } from "../ui/field.tsx";
import { Notice } from "../ui/notice.tsx";
import { RichText } from "../ui/rich-text.tsx";
import { SendButton } from "../ui/send-button.tsx";
import type { CartContext, CartParts } from "./cart-context.ts";
import type { CartForm, CartState } from "./cart-state.ts";

/** Who asks, for what, why, and until when; and that the price isn't what it was. */
export function RequestView({ request, form, context }: RequestProps) {
  const { translate, language } = context;
  const { lines, people, neededBy, price } = request;
  const today = new Date(context.now).toISOString();
  return (
    <div class="asked">
      {price?.changed && (
        <div class="above">
          <Notice kind="warning">
            {translate("approval.price_changed", { amount: formatMoney(price.dueNow, language) })}
          </Notice>
        </div>
      )}
      <ul class="changes number">
        {lines.map(({ target, name, add }) => {
          const from = form?.quantities.lines.find(({ line }) => line.target === target)?.line.quantity;
          return (
            <li key={target}>
              <RichText
                text={
                  from === undefined
                    ? translate("approval.asked_line", { name, add })
                    : translate("approval.asked_change", { name, add, from, to: from + add })
                }
              />
            </li>
          );
        })}
      </ul>
      {people.map(({ memberId, name, reason, askedAt }) => {
        const date = formatDate(askedAt.slice(0, 10), language, today);
        return (
          <div class="person" key={memberId}>
            <p class="small subtle">
              {name === null ? (
                translate("approval.asked_by_nobody", { date })
              ) : (
                <RichText text={translate("approval.asked_by", { name, date })} />
              )}
            </p>
            {reason !== null && <blockquote>{reason}</blockquote>}
          </div>
        );
      })}
      {neededBy !== null && <p>{translate("approval.needed_by", { date: formatDate(neededBy, language, today) })}</p>}
    </div>
  );
}

interface RequestProps {
  request: SeatRequest;
  /** With the numbers of today; `null` where they aren't read, because nothing can be bought here. */
  form: CartForm | null;
  context: CartContext;
}

export function DeclineButton({ context: { model, translate } }: { context: CartContext }) {
  return <Button onPress={() => model.decline()}>{translate("approval.decline")}</Button>;
}

/** Passing on what can't be bought here; `null` where there is nothing to pass on, or no way to. */
export function forwardParts(context: CartContext): CartParts | null {
  const { way, translate, close, onForward } = context;
  if (way.kind !== "approve" || onForward === undefined) return null;
  return {
    body: (
      <>
        <RequestView request={way.request} form={null} context={context} />
        <p>{translate("approval.forward_why")}</p>
      </>
    ),
    actions: (
      <>
        <Button kind="quiet" onPress={close}>
          {translate("cart.cancel")}
        </Button>
        <DeclineButton context={context} />
        <Button kind="primary" onPress={onForward}>
          {translate("approval.forward")}
        </Button>
      </>
    ),
  };
}

/** Saying no, and why. */
export function declineParts(
  state: Extract<CartState, { kind: "declining" | "request_declined" }>,
  context: CartContext,
): CartParts {
  const { translate, model, close } = context;
  if (state.kind === "request_declined") {
    return {
      body: (
        <Notice kind="success" role="status">
          {translate("approval.declined")}
        </Notice>
      ),
      actions: (
        <Button kind="primary" onPress={close}>
          {translate("action.close")}
        </Button>
      ),
    };
  }
  const { reason, isSending, problem } = state.declining;
  return {
    heading: translate("approval.decline_title"),
    body: (
      <>
        {problem !== null && (
          <div class="above">
            <Notice kind="danger" role="alert">
              {problemSentence(problem, context)}
            </Notice>
          </div>
        )}
        <Field
          id="reason"
          label={translate("approval.decline_reason")}
          hint={translate("approval.decline_hint")}
          value={reason}
          error={isTooLong(reason) ? translate("approval.decline_too_long", { max: MAX_REASON }) : null}
          onInput={model.decline}
        />
      </>
    ),
    actions: (
      <>
        <Button kind="quiet" onPress={model.back}>
          {translate("cart.back")}
        </Button>
        <SendButton
          kind="primary"
          disabled={isSending || !isReason(reason)}
          refusal={translate("problem.not-pressed")}
          onPress={(press) => void model.sendDecline(press)}
        >
          {translate(isSending ? "approval.declining" : "approval.decline")}
        </SendButton>
      </>
    ),
  };
}
