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

/** The ids of what says why a button does nothing yet. */
const REQUEST_SOON = "request-soon";
const SALES_SOON = "sales-soon";

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
          <p id={REQUEST_SOON}>{translate("cart.request_soon", { backTo })}</p>
          <Deciders context={context} />
        </>
      )}
      {opensSales(way, context) && (
        <div>
          <p id={SALES_SOON}>{translate("cart.sales_soon", { backTo })}</p>
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
  return (
    <>
      {cancel}
      {opensSales(way, context) && (
        <Button disabled describedBy={SALES_SOON}>
          {translate("action.contact_sales")}
        </Button>
      )}
      {way === "request" && (
        <Button disabled describedBy={REQUEST_SOON}>
          {translate("action.request")}
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

/** Sales may be the first way or stand beside another: an administrator of a managed account has both. */
function opensSales(way: OtherWay, { viewer }: CartContext): boolean {
  return way === "contact_sales" || viewer.capabilities.includes("contactSales");
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
