import type { Subscription } from "../api/index.ts";
import { Button } from "../ui/button.tsx";
import { RichText } from "../ui/rich-text.tsx";
import type { SubscriptionContext } from "./context.ts";

interface ManageWayProps {
  subscription: Subscription;
  context: SubscriptionContext;
}

/** The way to other numbers: Manage, or whom to ask where this account or this person has none. */
export function ManageWay({ subscription, context }: ManageWayProps) {
  const { translate, model, manage } = context;
  const { capabilities } = model.viewer;
  if (capabilities.includes("editSubscription")) {
    return (
      <div class="card-foot">
        <p class="small subtle">
          {translate(capabilities.includes("removeSeats") ? "subscription.may_change" : "subscription.may_add")}
        </p>
        {manage !== null && (
          <Button kind="primary" onPress={manage}>
            {translate("subscription.manage")}
          </Button>
        )}
      </div>
    );
  }
  const managed = subscription.accountKind === "managed";
  return (
    <div class="card-foot whom">
      <p>{translate(managed ? "subscription.no_manage" : "subscription.reads_only")}</p>
      <Whom withSales={managed} context={context} />
    </div>
  );
}

/** Whom to ask, by name (domain: no Manage button). */
export function Whom({ withSales, context }: { withSales: boolean; context: SubscriptionContext }) {
  const { translate, model } = context;
  const { salesRepresentative, deciders } = model.viewer;
  return (
    <ul class="people">
      {withSales && (
        <li>
          {salesRepresentative === null ? (
            translate("ask.sales_nobody")
          ) : (
            <RichText text={translate("subscription.sales_person", { name: salesRepresentative })} />
          )}
        </li>
      )}
      {withSales && <li>{translate("subscription.support")}</li>}
      {deciders.map(({ name, role }) => (
        <li key={`${role} ${name}`}>
          <RichText text={translate(`ask.decider_${role}`, { name })} />
        </li>
      ))}
    </ul>
  );
}
