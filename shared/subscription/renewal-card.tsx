import type { Subscription } from "../api/index.ts";
import { formatDate, formatMoney } from "../i18n/index.ts";
import type { SubscriptionContext } from "./context.ts";
import { known } from "./part.ts";
import { PartView } from "./part-view.tsx";

interface RenewalProps {
  subscription: Subscription;
  context: SubscriptionContext;
}

/** What an account has that has set nothing, in days. */
const DEFAULT_NOTICE_DAYS = 7;
const DAY_MS = 86_400_000;

/** When it renews and what that costs as it is now; near that day what was used at the peak stands out (moment 7). */
export function RenewalCard({ subscription, context }: RenewalProps) {
  const { translate, language, model, now } = context;
  const { renewalDate, renewalAmount, cycle, period } = subscription;
  const today = new Date(now).toISOString().slice(0, 10);
  const date = formatDate(renewalDate, language, today);
  const days = Math.max(0, Math.ceil((Date.parse(period.end) - now) / DAY_MS));
  const settings = model.settings === null ? null : known(model.settings.settings);
  const isNear = days <= (settings?.renewalNoticeDays ?? DEFAULT_NOTICE_DAYS);
  return (
    <section class={isNear ? "card tile near" : "card tile"} aria-labelledby="renewal">
      <h3 id="renewal">{translate("subscription.renewal")}</h3>
      <p class="figure">
        {date} <span class="small subtle">{translate("subscription.in_days", { days })}</span>
      </p>
      {renewalAmount !== undefined && (
        <p>
          {translate(cycle === "month" ? "subscription.renews_month" : "subscription.renews_year", {
            amount: formatMoney(renewalAmount, language),
          })}
        </p>
      )}
      <p class="small subtle">{reduceSentence({ subscription, context }, date)}</p>
      {model.insights !== null && (
        <>
          <h4 class="small peaks-title" id="peaks">
            {translate("subscription.peaks")}
          </h4>
          <PartView part={model.insights.peaks} context={context} lines={subscription.lines.length}>
            {(peaks) => (
              <ul class="small peaks" aria-labelledby="peaks">
                {subscription.lines.map(({ target, name, quantity: purchased }) => {
                  const peak = peaks.get(target) ?? null;
                  return (
                    <li key={target}>
                      <span>{name}</span>
                      <span class="number">
                        {peak === null
                          ? translate("subscription.unknown")
                          : translate("subscription.peak", { peak, purchased })}
                      </span>
                    </li>
                  );
                })}
              </ul>
            )}
          </PartView>
        </>
      )}
    </section>
  );
}

/** Until when licenses can be removed, and who can do it. */
function reduceSentence({ subscription, context: { translate, model } }: RenewalProps, date: string): string {
  const { capabilities, salesRepresentative } = model.viewer;
  if (subscription.accountKind === "self_service") {
    return translate(
      capabilities.includes("removeSeats") ? "subscription.reduce_before" : "subscription.reduce_others",
      {
        date,
      },
    );
  }
  return salesRepresentative === null
    ? translate("subscription.reduce_sales", { date })
    : translate("subscription.reduce_sales_named", { date, name: salesRepresentative });
}
