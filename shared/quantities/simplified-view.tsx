import type { Ref } from "preact";
import { Button } from "../ui/button.tsx";
import { Expander } from "../ui/expander.tsx";
import { RichText } from "../ui/rich-text.tsx";
import { Included } from "./included-view.tsx";
import type { LineQuantity, Quantities } from "./quantities.ts";
import { shownLines } from "./quantities.ts";
import type { QuantitiesContext } from "./quantities-context.ts";
import { QuantityInput, quantityId } from "./quantity-input.tsx";
import { TotalQuestionView } from "./total-question-view.tsx";

interface SimplifiedProps {
  quantities: Quantities;
  context: QuantitiesContext;
  firstRef?: Ref<HTMLInputElement>;
}

/** One number, and what it comes to. */
export function SimplifiedView({ quantities, context, firstRef }: SimplifiedProps) {
  const { translate, onVariant } = context;
  const [typed] = shownLines(quantities);
  if (typed === undefined) return null;
  return (
    <>
      <div class="quantity">
        <QuantityInput typed={typed} quantities={quantities} inputRef={firstRef} context={context} />
        <Readback typed={typed} quantities={quantities} context={context} />
      </div>
      <TotalQuestionView typed={typed} quantities={quantities} context={context} />
      <Expander id="included" label={translate("quantities.included")}>
        <Included typed={typed} quantities={quantities} context={context} />
      </Expander>
      {onVariant !== undefined && quantities.lines.length > 1 && (
        <p class="switch">
          <Button kind="link" small onPress={() => onVariant("full")}>
            {translate(context.fullForm ?? "quantities.full_form")}
          </Button>
        </p>
      )}
    </>
  );
}

interface ReadbackProps {
  typed: LineQuantity;
  quantities: Quantities;
  context: QuantitiesContext;
}

/** "12 now + 3 = 15 licenses": wherever a number is typed, both are shown. */
function Readback({ typed: { line, entry }, quantities, context: { translate } }: ReadbackProps) {
  if (!entry.ok) return null;
  const { quantity, target } = line;
  return (
    <output class="readback number" for={quantityId(target, quantities)}>
      <RichText
        text={translate("quantities.readback", { now: quantity, add: entry.value, total: quantity + entry.value })}
      />
    </output>
  );
}
