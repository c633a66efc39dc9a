import { formatList, formatMoney } from "../i18n/index.ts";
import { Expander } from "../ui/expander.tsx";
import type { CartContext } from "./cart-context.ts";
import type { CartForm } from "./cart-state.ts";

/** What moves along with the number, as the service expanded it, and why. */
export function IncludedView({ form: { line, entry, subscription, price }, context }: IncludedProps) {
  const { translate, language } = context;
  const { name, unitPrice } = line;
  const quote = price.kind === "quoted" ? price.quote : price.kind === "pending" ? price.previous : null;
  const quoted = quote?.lines.find(({ target }) => target === line.target)?.products;
  const products = (quoted ?? line.products).map((product) => product.name);
  const count = products.length;
  return (
    <Expander id="included" label={translate("cart.included")}>
      <p>
        {count > 1
          ? translate("cart.included_group", {
              name,
              products: formatList(products, language),
              add: entry.ok ? entry.value : 1,
            })
          : translate("cart.included_one", { name })}
      </p>
      {unitPrice !== undefined && (
        <p>
          {translate(`cart.included_price_${subscription.cycle}`, { price: formatMoney(unitPrice, language), count })}
        </p>
      )}
    </Expander>
  );
}

interface IncludedProps {
  form: CartForm;
  context: CartContext;
}
