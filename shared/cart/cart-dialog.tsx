import { useLayoutEffect, useRef } from "preact/hooks";
import { Dialog } from "../ui/dialog.tsx";
import type { CartContext } from "./cart-context.ts";
import { cartParts, isUndone, payerLine } from "./cart-parts.tsx";
import type { CartState } from "./cart-state.ts";

/** The dialog in whatever state it is; the focus follows from step to step. */
export function CartDialog({ state, context }: { state: CartState; context: CartContext }) {
  const title = useRef<HTMLHeadingElement>(null);
  const quantity = useRef<HTMLInputElement>(null);
  const { kind } = state;
  const undone = isUndone(state);
  const variant = kind === "form" ? state.form.quantities.variant : null;
  useLayoutEffect(() => {
    if (variant !== null && quantity.current !== null) {
      quantity.current.focus();
      quantity.current.select();
    } else if (undone || (kind !== "loading" && kind !== "confirming")) {
      title.current?.focus();
    }
    // Undone, or in the other form, the button that had the focus is gone.
  }, [kind, undone, variant]);

  const { translate, way } = context;
  const { body, actions, heading } = cartParts(state, context, quantity);
  const form = "form" in state ? state.form : null;
  const name = translate(way.kind === "approve" ? "approval.title" : "cart.title");
  return (
    <Dialog
      name={name}
      title={heading ?? name}
      titleRef={title}
      wide={kind === "form" && way.kind === "add" && state.form.quantities.variant === "full"}
      closeLabel={translate("action.close")}
      seller={
        form === null
          ? translate("cart.mark")
          : translate("cart.seller", { seller: form.quantities.subscription.seller })
      }
      payer={form === null ? null : payerLine(form, context)}
      actions={actions}
      onClose={context.close}
    >
      {body}
    </Dialog>
  );
}
