import { useEffect, useRef, useState } from "preact/hooks";
import type { Subscription } from "../api/index.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { RichText } from "../ui/rich-text.tsx";
import type { SubscriptionContext } from "./context.ts";

interface ManageWayProps {
  subscription: Subscription;
  context: SubscriptionContext;
}

/** The way to change numbers: the cart, or whom to ask if this account or person has no such way. */
export function ManageWay({ subscription, context }: ManageWayProps) {
  const { translate, model } = context;
  if (model.viewer.capabilities.includes("editSubscription")) return <Manage context={context} />;
  const managed = subscription.accountKind === "managed";
  return (
    <div class="card-foot whom">
      <p>{translate(managed ? "subscription.no_manage" : "subscription.reads_only")}</p>
      <Whom withSales={managed} context={context} />
    </div>
  );
}

/** First read-only; Manage brings the cart in its place, which gives the focus back when it is closed. */
function Manage({ context }: { context: SubscriptionContext }) {
  const { translate, model, hasPurchase } = context;
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (!open && wasOpen.current) button.current?.focus();
    wasOpen.current = open;
  }, [open]);
  if (open) {
    return (
      <Cart
        onClosed={() => {
          setOpen(false);
          model.refresh();
        }}
        context={context}
      />
    );
  }
  const removes = model.viewer.capabilities.includes("removeSeats");
  return (
    <>
      {hasPurchase && (
        <Notice kind="warning" role="status">
          <p>{translate("subscription.has_purchase")}</p>
        </Notice>
      )}
      <div class="card-foot">
        <p class="small subtle">{translate(removes ? "subscription.may_change" : "subscription.may_add")}</p>
        <Button kind="primary" buttonRef={button} onPress={() => setOpen(true)}>
          {translate("subscription.manage")}
        </Button>
      </div>
    </>
  );
}

/** Mounted once: what was typed stays, whatever is redrawn around it. */
function Cart({ onClosed, context: { mountCart } }: { onClosed: () => void; context: SubscriptionContext }) {
  const place = useRef<HTMLDivElement>(null);
  const mount = useRef({ mountCart, onClosed });
  useEffect(() => {
    const node = place.current;
    return node === null ? undefined : mount.current.mountCart(node, mount.current.onClosed);
  }, []);
  return <div class="cart" ref={place} />;
}

/** Whom to ask, by name (domain: who may do what). */
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
