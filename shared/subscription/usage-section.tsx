import { useEffect, useRef, useState } from "preact/hooks";
import type { Usage } from "../api/index.ts";
import { formatDate } from "../i18n/index.ts";
import { Expander } from "../ui/expander.tsx";
import type { SubscriptionContext } from "./context.ts";
import { forecastSentence, methodSentence } from "./forecast.ts";
import { known } from "./part.ts";
import { PartView } from "./part-view.tsx";
import type { Insights } from "./subscription-model.ts";
import type { UsageSpan } from "./usage-model.ts";
import { USAGE_SPANS } from "./usage-model.ts";

interface UsageProps {
  insights: Insights;
  context: SubscriptionContext;
}

/** How the licenses of one product were used, as a picture and as a table, and until when they last. */
export function UsageSection({ insights: { usage }, context }: UsageProps) {
  const { translate, model } = context;
  const part = usage.shown.value;
  useEffect(() => void part.loadOnce(), [part]);
  const products = known(model.subscription)?.lines.flatMap((line) => line.products) ?? [];
  const gate = known(usage.gate)?.product ?? model.seats.value?.availability.gateProduct;
  return (
    <>
      <div class="choices">
        <div class="field">
          <label class="label" for="product">
            {translate("subscription.product")}
          </label>
          <select
            class="input"
            id="product"
            value={usage.product.value ?? gate ?? ""}
            onChange={({ currentTarget: { value } }) => {
              usage.product.value = value;
            }}
          >
            {products.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label class="label" for="span">
            {translate("usage.span")}
          </label>
          <select
            class="input"
            id="span"
            value={usage.span.value}
            onChange={({ currentTarget: { value } }) => {
              usage.span.value = USAGE_SPANS.find((span) => String(span) === value) ?? (90 satisfies UsageSpan);
            }}
          >
            {USAGE_SPANS.map((days) => (
              <option key={days} value={days}>
                {translate("usage.span_days", { days })}
              </option>
            ))}
          </select>
        </div>
      </div>
      <PartView part={part} context={context} lines={8}>
        {(value) => <UsageView usage={value} context={context} />}
      </PartView>
    </>
  );
}

function UsageView({ usage, context }: { usage: Usage; context: SubscriptionContext }) {
  const { translate } = context;
  const { days, forecast } = usage;
  return (
    <>
      <div class="card">
        <p class="figure">{forecastSentence(forecast, context)}</p>
        <p class="small subtle">{methodSentence(forecast, context)}</p>
        {days.length === 0 && <p class="subtle">{translate("usage.empty")}</p>}
        {/* A line takes two points: one would be a dot at the end of empty axes. */}
        {days.length === 1 && <p class="subtle">{translate("usage.first_day")}</p>}
        {days.length > 1 && <Chart usage={usage} context={context} />}
      </div>
      {days.length > 0 && (
        <Expander id="usage-table" label={translate("usage.table")}>
          <UsageTable usage={usage} context={context} />
        </Expander>
      )}
    </>
  );
}

function Chart({ usage, context }: { usage: Usage; context: SubscriptionContext }) {
  const { translate, language, theme, now, drawUsage } = context;
  const place = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<number | null>(null);
  useEffect(() => {
    const node = place.current;
    // Another theme is another set of colours.
    if (node === null || theme === undefined) return undefined;
    return drawUsage(node, { usage, language, onPoint: setPointed });
  }, [usage, language, theme, drawUsage]);
  const today = new Date(now).toISOString();
  const day = usage.days[pointed ?? usage.days.length - 1];
  const sentence =
    day === undefined
      ? ""
      : translate("usage.day", {
          date: formatDate(day.date, language, today),
          peak: day.peak,
          purchased: day.purchased,
        });
  return (
    <figure class="chart">
      {/* The sentence above and the table below say the same. */}
      <div
        class="plot"
        role="img"
        aria-label={translate("usage.chart", { name: usage.name, days: usage.days.length })}
        ref={place}
      />
      <figcaption class="small">
        <ul class="legend" aria-hidden="true">
          <li class="peak">{translate("usage.legend_peak")}</li>
          <li class="purchased">{translate("usage.legend_purchased")}</li>
          {(usage.forecast.method.growthPerDay ?? 0) > 0 && <li class="ahead">{translate("usage.legend_forecast")}</li>}
        </ul>
        <p class="subtle number">{sentence}</p>
      </figcaption>
    </figure>
  );
}

function UsageTable({ usage, context }: { usage: Usage; context: SubscriptionContext }) {
  const { translate, language, now } = context;
  const today = new Date(now).toISOString();
  return (
    <table
      class="rows days"
      aria-label={translate("usage.chart", { name: usage.name, days: usage.days.length })}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, so the keyboard has to reach it.
      tabIndex={0}
    >
      <thead>
        <tr>
          <th scope="col">{translate("usage.column_day")}</th>
          <th scope="col" class="number">
            {translate("usage.legend_peak")}
          </th>
          <th scope="col" class="number">
            {translate("usage.legend_purchased")}
          </th>
        </tr>
      </thead>
      <tbody>
        {usage.days.toReversed().map(({ date, peak, purchased }) => (
          <tr key={date}>
            <th scope="row">{formatDate(date, language, today)}</th>
            <td class="number" data-label={translate("usage.legend_peak")}>
              {new Intl.NumberFormat(language).format(peak)}
            </td>
            <td class="number" data-label={translate("usage.legend_purchased")}>
              {new Intl.NumberFormat(language).format(purchased)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
