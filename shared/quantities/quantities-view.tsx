import type { Ref } from "preact";
import { FullView } from "./full-view.tsx";
import type { LineAmounts } from "./line-amounts.ts";
import type { Quantities } from "./quantities.ts";
import type { QuantitiesContext } from "./quantities-context.ts";
import { SimplifiedView } from "./simplified-view.tsx";

interface QuantitiesViewProps {
  quantities: Quantities;
  context: QuantitiesContext;
  /** What each line costs now; left out where nothing is bought. */
  amounts?: LineAmounts | null;
  /** The number that has the focus first. */
  firstRef?: Ref<HTMLInputElement>;
}

/** The form, short or full: the one place that decides which is drawn. */
export function QuantitiesView(props: QuantitiesViewProps) {
  return props.quantities.variant === "full" ? <FullView {...props} /> : <SimplifiedView {...props} />;
}
