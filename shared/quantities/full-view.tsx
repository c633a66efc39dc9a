import type { Ref } from "preact";
import { SIMPLIFIED_CART_LIMIT } from "../seats/cart-variant.ts";
import { Button } from "../ui/button.tsx";
import { FullRow } from "./full-row.tsx";
import type { LineAmounts } from "./line-amounts.ts";
import type { Quantities } from "./quantities.ts";
import { isEditable, isShortFormOpen, wishOf } from "./quantities.ts";
import type { QuantitiesContext } from "./quantities-context.ts";
import { TotalQuestionView } from "./total-question-view.tsx";

interface FullProps {
  quantities: Quantities;
  context: QuantitiesContext;
  amounts?: LineAmounts | null;
  firstRef?: Ref<HTMLInputElement>;
}

/** A number per group and per free product, in a table; on a narrow screen each row is a block. */
export function FullView({ quantities, context, amounts = null, firstRef }: FullProps) {
  const { translate } = context;
  const { subscription, lines, mode } = quantities;
  const isPriced = lines.some(({ line }) => line.unitPrice !== undefined);
  const first = lines.find(({ line }) => isEditable(line))?.line.target;
  return (
    <div class="full">
      <WhyFull quantities={quantities} context={context} />
      <table class="lines">
        <thead>
          <tr>
            <th scope="col">{translate("quantities.product")}</th>
            <th scope="col" class="number">
              {translate("quantities.now")}
            </th>
            <th scope="col" class="number">
              {translate(mode === "total" ? "quantities.total" : "quantities.add")}
            </th>
            <th scope="col" class="number">
              {translate(mode === "total" ? "quantities.change" : "quantities.after")}
            </th>
            {isPriced && (
              <th scope="col" class="number">
                {translate(`quantities.each_${subscription.cycle}`)}
              </th>
            )}
            {amounts !== null && (
              <th scope="col" class="number">
                {amounts.label}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {lines.map((typed) => (
            <FullRow
              key={typed.line.target}
              typed={typed}
              quantities={quantities}
              isPriced={isPriced}
              amounts={amounts}
              inputRef={typed.line.target === first ? firstRef : undefined}
              context={context}
            />
          ))}
        </tbody>
      </table>
      {lines.map((typed) => (
        <TotalQuestionView key={typed.line.target} typed={typed} quantities={quantities} context={context} />
      ))}
      {mode === "additional" && wishOf(quantities).kind === "nothing" && (
        <p class="small subtle">{translate("quantities.nothing")}</p>
      )}
    </div>
  );
}

/** Says why it is the full form, or leads back to the short one. */
function WhyFull({ quantities, context: { translate, onVariant } }: FullProps) {
  const { subscription, mode } = quantities;
  if (mode === "total") return null;
  if (!isShortFormOpen(quantities)) {
    const count = subscription.productCount;
    return <p class="small subtle">{translate("quantities.why_full", { count, limit: SIMPLIFIED_CART_LIMIT })}</p>;
  }
  if (onVariant === undefined) return null;
  return (
    <p>
      <Button kind="link" small onPress={() => onVariant("simplified")}>
        {translate("quantities.short_form")}
      </Button>
    </p>
  );
}
