import type { ComponentChildren, Ref } from "preact";
import { formatList, formatMoney, formatSigned } from "../i18n/index.ts";
import { Button } from "../ui/button.tsx";
import { Expander } from "../ui/expander.tsx";
import { Included } from "./included-view.tsx";
import type { LineAmounts } from "./line-amounts.ts";
import type { LineQuantity, Quantities } from "./quantities.ts";
import { changeOf, isEditable } from "./quantities.ts";
import type { QuantitiesContext } from "./quantities-context.ts";
import { QuantityInput } from "./quantity-input.tsx";

interface FullRowProps {
  typed: LineQuantity;
  quantities: Quantities;
  /** Whether unit prices may be seen. */
  isPriced: boolean;
  amounts: LineAmounts | null;
  inputRef: Ref<HTMLInputElement> | undefined;
  context: QuantitiesContext;
}

/** One group or free product: how many now, how many more, how many then, what one costs. */
export function FullRow({ typed, quantities, isPriced, amounts, inputRef, context }: FullRowProps) {
  const { translate, language } = context;
  const { line } = typed;
  const { mode, subscription } = quantities;
  const change = changeOf(typed, mode);
  return (
    <tr class={change === 0 ? undefined : "changed"}>
      <th scope="row">
        <ProductName typed={typed} quantities={quantities} context={context} />
      </th>
      <Cell label={translate("quantities.now")}>{count(line.quantity, language)}</Cell>
      {isEditable(line) ? (
        <td class="typed">
          <QuantityInput typed={typed} quantities={quantities} inputRef={inputRef} context={context} />
        </td>
      ) : (
        <td class="typed small subtle">
          <SoldBySales typed={typed} context={context} />
        </td>
      )}
      <Cell label={translate(mode === "total" ? "quantities.change" : "quantities.after")}>
        {change !== null &&
          (mode === "total" ? formatSigned(change, language) : <b>{count(line.quantity + change, language)}</b>)}
      </Cell>
      {isPriced && (
        <Cell money label={translate(`quantities.each_${subscription.cycle}`)}>
          {line.unitPrice === undefined ? NONE : formatMoney(line.unitPrice, language)}
        </Cell>
      )}
      {amounts !== null && (
        <Cell money label={amounts.label} busy={amounts.busy}>
          {amounts.amounts.get(line.target) ?? NONE}
        </Cell>
      )}
    </tr>
  );
}

/** What stands where there is nothing to say. */
const NONE = "–";

interface CellProps {
  label: string;
  /** An amount: on a narrow screen it has a line of its own. */
  money?: boolean;
  /** A newer one is on its way. */
  busy?: boolean;
  children: ComponentChildren;
}

/** On a narrow screen, where the headings are gone, the cell says itself what it holds. */
function Cell({ label, money = false, busy = false, children }: CellProps) {
  return (
    <td class={`number${money ? " money" : ""}${busy ? " subtle" : ""}`} data-label={label}>
      {children}
    </td>
  );
}

function ProductName({ typed, quantities, context }: Pick<FullRowProps, "typed" | "quantities" | "context">) {
  const { translate, language } = context;
  const { name, products, target } = typed.line;
  const isAddOn = products.every(({ kind }) => kind === "addon");
  return (
    <>
      {name} {isAddOn && <span class="small subtle">{translate("quantities.add_on")}</span>}
      {products.length > 1 && (
        <Expander
          id={`included-${target}`}
          label={translate("quantities.together", {
            products: formatList(
              products.map((product) => product.name),
              language,
            ),
          })}
        >
          <Included typed={typed} quantities={quantities} context={context} />
        </Expander>
      )}
    </>
  );
}

function SoldBySales({
  typed: { line },
  context: { translate, onContactSales },
}: Pick<FullRowProps, "typed" | "context">) {
  return (
    <>
      {translate("quantities.sold_by_sales")}
      {onContactSales !== undefined && (
        <Button kind="link" small onPress={() => onContactSales(line)}>
          {translate("quantities.contact_sales_for", { name: line.name })}
        </Button>
      )}
    </>
  );
}

function count(quantity: number, language: string): string {
  return new Intl.NumberFormat(language).format(quantity);
}
