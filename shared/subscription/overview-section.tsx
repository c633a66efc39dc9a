import { useEffect } from "preact/hooks";
import type { SubscriptionContext } from "./context.ts";
import { LicensesCard } from "./licenses-card.tsx";
import { MailsCard } from "./mails-card.tsx";
import { PartView } from "./part-view.tsx";
import { ReclaimableCard } from "./reclaimable-card.tsx";
import { RemovalsCard } from "./removals-card.tsx";
import { RenewalCard } from "./renewal-card.tsx";
import { RunwayCard } from "./runway-card.tsx";

/** What is subscribed, how full it is, when it renews, and what could be done about it; first to be read. */
export function OverviewSection({ context }: { context: SubscriptionContext }) {
  const { model } = context;
  useEffect(() => {
    void model.subscription.loadOnce().then(() => model.insights?.peaks.loadOnce());
    void model.removals.loadOnce();
    void model.insights?.usage.gate.loadOnce();
    void model.insights?.reclaimable.loadOnce();
    void model.settings?.settings.loadOnce();
  }, [model]);
  return (
    <div class="overview">
      <PartView part={model.subscription} context={context} lines={6}>
        {(subscription) => (
          <>
            <div class="tiles">
              <RenewalCard subscription={subscription} context={context} />
              {model.insights !== null && <RunwayCard insights={model.insights} context={context} />}
            </div>
            <LicensesCard subscription={subscription} context={context} />
          </>
        )}
      </PartView>
      <RemovalsCard context={context} />
      {model.insights !== null && <ReclaimableCard brief list={model.insights.reclaimable} context={context} />}
      {model.mails !== null && <MailsCard mails={model.mails} context={context} />}
    </div>
  );
}
