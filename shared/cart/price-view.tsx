import type { Quote, QuoteLine } from "../api/index.ts";
import { formatDate, formatMoney, formatRate, problemSentence } from "../i18n/index.ts";
import type { Quantities } from "../quantities/index.ts";
import { wishOf } from "../quantities/index.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import type { CartContext } from "./cart-context.ts";
import type { CartForm } from "./cart-state.ts";
import { triedIn } from "./cart-way.ts";

interface PriceProps {
  form: CartForm;
  context: CartContext;
}

/** What it costs today and from then on; what was shown before stands back while a newer price is on its way. */
export function PriceView({ form: { price, quantities }, context }: PriceProps) {
  const { translate, model } = context;
  const isTable = quantities.variant === "full" && context.way.kind !== "approve";
  switch (price.kind) {
    case "none":
      return <p class="price subtle">{nothingPriced(quantities, context)}</p>;
    case "failed":
      return (
        <div class="price">
          <Notice kind="danger" role="alert">
            <p>{problemSentence(price.problem, context, triedIn(context.way))}</p>
            <div class="answers">
              <Button small onPress={model.retry}>
                {translate("action.retry")}
              </Button>
              <SubscriptionButton context={context} />
            </div>
          </Notice>
        </div>
      );
    case "pending":
      return <Breakdown quote={price.previous} busy isTable={isTable} context={context} />;
    case "quoted":
      return (
        <>
          {price.replaces && <Repriced context={context} />}
          <Breakdown quote={price.quote} isTable={isTable} context={context} />
        </>
      );
  }
}

/** Why there is no price. That all is left at 0 is said by the form itself. */
function nothingPriced(quantities: Quantities, { translate, way }: CartContext): string | null {
  if (wishOf(quantities).kind === "unreadable") return translate("cart.no_price");
  return way.kind === "manage" ? translate("cart.no_change") : null;
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

interface BreakdownProps {
  quote: Quote | null;
  busy?: boolean;
  /** The lines stand in the table above: only what they come to is left. */
  isTable: boolean;
  context: Speech;
}

type Speech = Pick<CartContext, "translate" | "language">;

/** Line by line what is due today, and from the renewal on. */
export function Breakdown({ quote, busy = false, isTable, context }: BreakdownProps) {
  const { translate, language } = context;
  return (
    <div class={busy ? "price busy" : "price"} aria-busy={busy}>
      {quote !== null && isTable && (
        <Row small name={subtotalName(quote, context)} value={formatMoney(quote.net, language)} />
      )}
      {!isTable &&
        quote?.lines.map((line) => <LineRows key={line.target} line={line} quote={quote} context={context} />)}
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
          <LockIn quote={quote} context={context} />
        </>
      )}
    </div>
  );
}

/** How long added licenses stay; where none are added now, nothing is said. */
function LockIn({ quote, context: { translate, language } }: { quote: Quote; context: Speech }) {
  if (!quote.lines.some(({ effective, from, to }) => effective === "now" && to > from)) return null;
  const { date, removableBy } = quote.lockIn;
  return (
    <p class="terms small subtle">
      {translate(removableBy === "customer" ? "cart.lock_customer" : "cart.lock_sales", {
        date: formatDate(date, language, quote.changeAt),
      })}
    </p>
  );
}

/** What the lines of the table come to, and for how long. */
function subtotalName({ lines, granularity, nextRenewal, changeAt }: Quote, { translate, language }: Speech) {
  const counted = lines.flatMap(({ proration }) => proration)[0];
  const date = formatDate(nextRenewal.date, language, changeAt);
  if (counted === undefined) return translate("cart.subtotal");
  return granularity === "day"
    ? translate("cart.subtotal_days", { days: counted.remaining, whole: counted.whole, date })
    : translate("cart.subtotal_time", { date });
}

function LineRows({ line, quote, context }: { line: QuoteLine; quote: Quote; context: Speech }) {
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

function renewalName({ nextRenewal, taxRateBasisPoints, changeAt }: Quote, { translate, language }: Speech) {
  const date = formatDate(nextRenewal.date, language, changeAt);
  return translate(taxRateBasisPoints > 0 ? "cart.renewal" : "cart.renewal_without_tax", { date });
}

function renewalValue({ nextRenewal, cycle }: Quote, { translate, language }: Speech) {
  const { amount, change } = nextRenewal;
  return translate(`cart.renewal_${cycle}`, {
    amount: formatMoney(amount, language),
    change: formatMoney({ ...change, amountMinor: Math.abs(change.amountMinor) }, language),
    direction: change.amountMinor < 0 ? "less" : "more",
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

/** Where no price is available, the page of the subscription may know one. */
function SubscriptionButton({ context: { viewer, way, translate, openSubscriptionPage } }: { context: CartContext }) {
  return way.kind !== "manage" && viewer.capabilities.includes("editSubscription") ? (
    <Button kind="link" small onPress={openSubscriptionPage}>
      {translate("action.manage_subscription")}
    </Button>
  ) : null;
}
