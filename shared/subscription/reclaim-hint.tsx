import type { SubscriptionContext } from "./context.ts";
import { suspendedOf } from "./reclaimable.ts";

/** Beside the quantity: seats that are there already, before any are bought. It frees none by itself. */
export function ReclaimHint({ context }: { context: SubscriptionContext }) {
  const { translate, model } = context;
  if (model.insights === null) return null;
  const people = model.insights.reclaimable.state.value.pages.flat();
  const suspended = suspendedOf(people);
  if (people.length === 0) return null;
  return (
    <span class="hint small">
      {suspended > 0
        ? translate("subscription.reclaim_suspended", { count: suspended })
        : translate("subscription.reclaim_others", { count: people.length })}
    </span>
  );
}
