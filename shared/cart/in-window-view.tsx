import { changesText, formatMoney } from "../i18n/index.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import type { CartContext } from "./cart-context.ts";
import type { CartState } from "./cart-state.ts";

interface InWindowProps {
  state: Extract<CartState, { kind: "in_window" }>;
  context: CartContext;
}

/** What waits in the window, and that nothing is bought before it is confirmed there. */
export function InWindowView({ state: { quote, stand }, context }: InWindowProps) {
  const { translate, language } = context;
  const waiting = { changes: changesText(quote.lines, context), amount: formatMoney(quote.dueNow, language) };
  return (
    <Notice kind="info" role="status">
      {stand !== "open" && <span class="spinner" aria-hidden="true" />}
      <p>{translate(stand === "pressed" ? "confirm.pressed" : "confirm.in_window", waiting)}</p>
      {stand === "pressed" && <p>{translate("cart.closing_safe")}</p>}
    </Notice>
  );
}

export function InWindowActions({ state: { stand }, context: { translate, model, close } }: InWindowProps) {
  if (stand === "pressed") {
    return (
      <Button kind="quiet" onPress={close}>
        {translate("action.close")}
      </Button>
    );
  }
  return (
    <>
      <Button kind="quiet" onPress={model.leaveWindow}>
        {translate("cart.cancel")}
      </Button>
      <Button kind="primary" disabled={stand === "opening"} onPress={model.showWindow}>
        {translate("confirm.show_window")}
      </Button>
    </>
  );
}

export function inWindowTitle({ stand }: InWindowProps["state"], { translate }: CartContext): string {
  switch (stand) {
    case "opening":
      return translate("confirm.opening_title");
    case "open":
      return translate("confirm.in_window_title");
    case "pressed":
      return translate("review.confirming");
  }
}
