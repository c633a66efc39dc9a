import type { Ref } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { useEscape } from "../ui/use-escape.ts";
import type { CartContext } from "./cart-context.ts";
import { cartParts, isUndone, payerLine } from "./cart-parts.tsx";
import type { CartState } from "./cart-state.ts";
import { isReviewOnly } from "./cart-way.ts";

interface CartPageProps {
  state: CartState;
  context: CartContext;
  /** The level of its heading: it is a part of a page, or all of it. */
  heading: "h1" | "h2";
  /** What it is about, below its heading. */
  lead?: string;
}

/** The steps of the cart in a page of ours; the focus follows them. */
export function CartPage({ state, context, heading: Heading, lead }: CartPageProps) {
  const title = useRef<HTMLHeadingElement>(null);
  const quantity: Ref<HTMLInputElement> = useRef(null);
  const { kind } = state;
  const undone = isUndone(state);
  useLayoutEffect(() => {
    if (undone || (kind !== "loading" && kind !== "confirming")) title.current?.focus();
  }, [kind, undone]);
  const section = useRef<HTMLElement>(null);
  useEscape(section, () => {
    if (!isReviewOnly(context.way)) return;
    // A reason that is being written isn't thrown away.
    if (kind === "declining") context.model.back();
    else if (kind !== "confirming") context.close();
  });
  const { translate } = context;
  const { heading, body, actions } = cartParts(state, context, quantity);
  const form = "form" in state ? state.form : null;
  return (
    <section class="manage" aria-labelledby="manage-title" ref={section}>
      <Heading id="manage-title" class="title" tabIndex={-1} ref={title}>
        {heading ?? translate("action.manage_licenses")}
      </Heading>
      {lead !== undefined && <p class="lead small subtle">{lead}</p>}
      {body}
      <div class="footer">
        {form !== null && (
          <p class="small subtle">
            {translate("cart.seller", { seller: form.quantities.subscription.seller })}
            <br />
            {payerLine(form, context)}
          </p>
        )}
        <div class="actions">{actions}</div>
      </div>
    </section>
  );
}
