import type { Ref } from "preact";
import { MAX_QUANTITY } from "../seats/max-quantity.ts";
import { Stepper } from "../ui/stepper.tsx";
import type { LineQuantity, Quantities } from "./quantities.ts";
import type { QuantitiesContext } from "./quantities-context.ts";

interface QuantityInputProps {
  typed: LineQuantity;
  quantities: Quantities;
  inputRef?: Ref<HTMLInputElement> | undefined;
  context: QuantitiesContext;
}

/** The number of one line. In the table it is named after its line, since the column's heading alone would not tell. */
export function QuantityInput({ typed, quantities, inputRef, context }: QuantityInputProps) {
  const { translate, onType } = context;
  const { line, text, entry } = typed;
  const { variant, mode } = quantities;
  const { name, target } = line;
  const isFull = variant === "full";
  const min = isFull ? 0 : quantities.least;
  return (
    <Stepper
      id={quantityId(target, quantities)}
      label={isFull ? translate(`quantities.${mode}_of`, { name }) : translate("quantities.additional")}
      compact={isFull}
      fewer={isFull ? translate("quantities.one_fewer_of", { name }) : translate("quantities.one_fewer")}
      more={isFull ? translate("quantities.one_more_of", { name }) : translate("quantities.one_more")}
      min={min}
      text={text}
      entry={entry}
      error={entry.ok ? null : translate(`quantities.expected.${entry.problem}`, { mode, min, max: MAX_QUANTITY })}
      {...(inputRef === undefined ? {} : { inputRef })}
      onInput={(value) => onType(target, value)}
    />
  );
}

/** The id of a line's number: unique in its root. */
export function quantityId(target: string, { variant }: Quantities): string {
  return variant === "full" ? `quantity-${target}` : "quantity";
}
