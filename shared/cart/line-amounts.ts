import type { Quote } from "../api/index.ts";
import { formatDate, formatMoney } from "../i18n/index.ts";
import type { LineAmounts } from "../quantities/index.ts";
import type { CartContext } from "./cart-context.ts";
import type { CartForm } from "./cart-state.ts";

/** What each line costs now, excluding tax, as computed by the service; lines that wait for renewal say so. */
export function lineAmounts({ price, quantities }: CartForm, { translate, language, now }: CartContext): LineAmounts {
  const quote = quoteShown(price);
  const { renewalDate } = quantities.subscription;
  const today = quote?.changeAt ?? new Date(now).toISOString();
  const amounts = (quote?.lines ?? []).map(({ target, effective, net }) => {
    return [target, effective === "now" ? formatMoney(net, language) : translate("cart.at_renewal")] as const;
  });
  return {
    label: translate("cart.until", { date: formatDate(renewalDate, language, today) }),
    amounts: new Map(amounts),
    busy: price.kind === "pending",
  };
}

/** The price that is on screen: while a newer one is on its way, the last. */
export function quoteShown(price: CartForm["price"]): Quote | null {
  return price.kind === "quoted" ? price.quote : price.kind === "pending" ? price.previous : null;
}
