import type { SubscriptionContext } from "./context.ts";
import { forecastSentence, methodSentence } from "./forecast.ts";
import { PartView } from "./part-view.tsx";
import type { Insights } from "./subscription-model.ts";

/** Until when the licenses last that the add-user flow counts, and how that is known. */
export function RunwayCard({ insights, context }: { insights: Insights; context: SubscriptionContext }) {
  const { translate } = context;
  return (
    <section class="card tile" aria-labelledby="runway">
      <h3 id="runway">{translate("usage.runway")}</h3>
      <PartView part={insights.usage.gate} context={context}>
        {({ forecast }) => (
          <>
            <p class="figure">{forecastSentence(forecast, context)}</p>
            <p class="small subtle">{methodSentence(forecast, context)}</p>
            <p class="small">
              <a href="#usage">{translate("usage.show")}</a>
            </p>
          </>
        )}
      </PartView>
    </section>
  );
}
