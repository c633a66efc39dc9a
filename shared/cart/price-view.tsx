import type { Quote, QuoteLine } from "../api/index.ts";
import { formatDate, formatMoney, formatRate, problemSentence } from "../i18n/index.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import type { CartContext } from "./cart-context.ts";
import type { CartForm } from "./cart-state.ts";

interface PriceProps {
  form: CartForm;
  context: CartContext;
}

/** What it costs today and from then on; what was shown before stands back while a newer price is on its way. */
export function PriceView({ form: { price }, context }: PriceProps) {
  const { translate, model } = context;
  switch (price.kind) {
    case "none":
      return <p class="price subtle">{translate("cart.no_price")}</p>;
    case "failed":
      return (
        <div class="price">
          <Notice kind="danger" role="alert">
            <p>{problemSentence(price.problem, context)}</p>
            <div class="answers">
              <Button small onPress={model.retry}>
                {translate("action.retry")}
              </Button>
              <FullFormLink context={context} />
            </div>
          </Notice>
        </div>
      );
    case "pending":
      return <Breakdown quote={price.previous} busy context={context} />;
    case "quoted":
      return (
        <>
          {price.replaces && <Repriced context={context} />}
          <Breakdown quote={price.quote} context={context} />
        </>
      );
  }
}

export function Repriced({ context }: { context: CartContext }) {
  return (
    <div class="above">
      <Notice kind="warning" role="status">
        {context.translate("cart.repriced")}
      </Notice>
    </div>
  );
}

function Breakdown({ quote, busy = false, context }: { quote: Quote | null; busy?: boolean; context: CartContext }) {
  const { translate, language } = context;
  const today = quote?.changeAt ?? "";
  return (
    <div class={busy ? "price busy" : "price"} aria-busy={busy}>
      {quote?.lines.map((line) => (
        <LineRows key={line.target} line={line} quote={quote} context={context} />
      ))}
      {quote !== null && quote.taxRateBasisPoints > 0 && (
        <Row
          small
          name={translate("cart.tax", { rate: formatRate(quote.taxRateBasisPoints, language) })}
          value={formatMoney(quote.tax, language)}
        />
      )}
      <div class="row due" aria-live="polite">
        <strong>{translate("cart.due_today")}</strong>
        {busy || quote === null ? (
          <span class="subtle">{translate("cart.pricing")}</span>
        ) : (
          <strong class="amount number">{formatMoney(quote.dueNow, language)}</strong>
        )}
      </div>
      {quote !== null && (
        <>
          <Row small name={renewalName(quote, context)} value={renewalValue(quote, context)} />
          <p class="terms small subtle">
            {translate(quote.lockIn.removableBy === "customer" ? "cart.lock_customer" : "cart.lock_sales", {
              date: formatDate(quote.lockIn.date, language, today),
            })}
          </p>
          <FullFormLink context={context} />
        </>
      )}
    </div>
  );
}

function LineRows({ line, quote, context }: { line: QuoteLine; quote: Quote; context: CartContext }) {
  const { translate, language } = context;
  const date = formatDate(quote.nextRenewal.date, language, quote.changeAt);
  const price = formatMoney(line.unitPrice, language);
  return (
    <>
      {line.proration.map(({ kind, quantity, remaining, amount }) => (
        <Row
          key={kind}
          name={
            kind === "credit"
              ? translate("cart.line_credit", { quantity, date })
              : quote.granularity === "day"
                ? translate(`cart.line_day_${quote.cycle}`, { quantity, price, days: remaining, date })
                : translate(`cart.line_second_${quote.cycle}`, { quantity, price, date })
          }
          value={formatMoney(amount, language)}
        />
      ))}
    </>
  );
}

function renewalName({ nextRenewal, taxRateBasisPoints, changeAt }: Quote, { translate, language }: CartContext) {
  const date = formatDate(nextRenewal.date, language, changeAt);
  return translate(taxRateBasisPoints > 0 ? "cart.renewal" : "cart.renewal_without_tax", { date });
}

function renewalValue({ nextRenewal, cycle }: Quote, { translate, language }: CartContext) {
  return translate(`cart.renewal_${cycle}`, {
    amount: formatMoney(nextRenewal.amount, language),
    change: formatMoney(nextRenewal.change, language),
  });
}

function Row({ name, value, small = false }: { name: string; value: string; small?: boolean }) {
  return (
    <div class={small ? "row small subtle" : "row"}>
      <span>{name}</span>
      <span class="number">{value}</span>
    </div>
  );
}

function FullFormLink({ context }: { context: CartContext }) {
  return context.viewer.capabilities.includes("editSubscription") ? (
    <Button kind="link" small onPress={context.openSubscriptionPage}>
      {context.translate("quantities.full_form")}
    </Button>
  ) : null;
}
