import type { ComponentChildren } from "preact";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { RichText } from "../ui/rich-text.tsx";
import type { CartContext } from "./cart-context.ts";
import type { OtherWay } from "./cart-state.ts";

interface MayNotBuyProps {
  way: OtherWay;
  context: CartContext;
}

const SOON = "soon";

/** What somebody may do who may not buy here: never nothing. */
export function MayNotBuyView({ way, context }: MayNotBuyProps) {
  const { translate, viewer, backTo } = context;
  const { capabilities } = viewer;
  return (
    <div class="ways">
      <LeftNotice context={context} />
      {way === "retry_role" && <p>{translate("meter.viewer_unknown")}</p>}
      {way === "none" && <p>{translate("cart.nothing", { backTo })}</p>}
      {way === "request" && (
        <>
          <p id={SOON}>{translate("cart.request_soon", { backTo })}</p>
          <Deciders context={context} />
        </>
      )}
      {(way === "contact_sales" || capabilities.includes("contactSales")) && (
        <div id={way === "contact_sales" ? SOON : undefined}>
          <p>{translate("cart.sales_soon", { backTo })}</p>
          <p>
            {viewer.salesRepresentative === null ? (
              translate("cart.sales_nobody")
            ) : (
              <RichText text={translate("cart.sales_person", { name: viewer.salesRepresentative })} />
            )}
          </p>
        </div>
      )}
      {way === "none" && <Deciders context={context} />}
      {capabilities.includes("editSubscription") && <p>{translate("cart.subscription_hint")}</p>}
    </div>
  );
}

export function MayNotBuyActions({ way, context, cancel }: MayNotBuyProps & { cancel: ComponentChildren }) {
  const { translate, viewer, model } = context;
  const edits = viewer.capabilities.includes("editSubscription");
  const soon = way === "request" ? "action.request" : way === "contact_sales" ? "action.contact_sales" : null;
  return (
    <>
      {cancel}
      {soon !== null && (
        <Button kind={edits ? "secondary" : "primary"} disabled describedBy={SOON}>
          {translate(soon)}
        </Button>
      )}
      {edits && (
        <Button kind="primary" onPress={context.openSubscriptionPage}>
          {translate("action.manage_subscription")}
        </Button>
      )}
      {way === "retry_role" && (
        <Button kind="primary" onPress={model.retry}>
          {translate("action.retry")}
        </Button>
      )}
    </>
  );
}

function LeftNotice({ context: { snapshot, translate } }: { context: CartContext }) {
  const gate = snapshot?.availability.products.find(({ id }) => id === snapshot.availability.gateProduct);
  if (gate === undefined) return null;
  const { purchased, remaining } = gate;
  return remaining <= 0 ? (
    <Notice kind="warning">{translate("cart.none_left", { purchased })}</Notice>
  ) : (
    <p class="subtle">{translate("cart.some_left", { left: remaining, purchased })}</p>
  );
}

function Deciders({ context: { viewer, translate } }: { context: CartContext }) {
  if (viewer.deciders.length === 0) return null;
  return (
    <div>
      <p>{translate("cart.deciders_intro")}</p>
      <ul>
        {viewer.deciders.map(({ name, role }) => (
          <li key={`${role} ${name}`}>
            <RichText text={translate(`cart.decider_${role}`, { name })} />
          </li>
        ))}
      </ul>
    </div>
  );
}
