import { formatList, formatMoney } from "../i18n/index.ts";
import type { LineQuantity, Quantities } from "./quantities.ts";
import { changeOf } from "./quantities.ts";
import type { QuantitiesContext } from "./quantities-context.ts";

interface IncludedProps {
  typed: LineQuantity;
  quantities: Quantities;
  context: QuantitiesContext;
}

/** What moves along with a line's number, why, and what it costs together. */
export function Included({
  typed,
  quantities: { subscription, mode },
  context: { translate, language },
}: IncludedProps) {
  const { name, unitPrice, products, quantity } = typed.line;
  const change = changeOf(typed, mode) ?? 0;
  const names = formatList(
    products.map((product) => product.name),
    language,
  );
  const count = products.length;
  return (
    <>
      <p>
        {count === 1
          ? translate("quantities.included_one", { name })
          : translate("quantities.included_group", { name, products: names, from: quantity, to: quantity + change })}
      </p>
      {unitPrice !== undefined && (
        <p>
          {translate(`quantities.included_price_${subscription.cycle}`, {
            price: formatMoney(unitPrice, language),
            count,
          })}
        </p>
      )}
    </>
  );
}
