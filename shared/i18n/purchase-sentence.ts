import type { Order } from "../api/index.ts";
import { formatList } from "./format.ts";
import type { Translate } from "./translate.ts";

/** A line that gets another number. */
type Change = Pick<Order["lines"][number], "name" | "from" | "to">;

interface Speech {
  translate: Translate;
  language: string;
}

/** "Suite: 50 → 53 and Sell: 12 → 13". */
export function changesText(lines: readonly Change[], { translate, language }: Speech): string {
  const changes = lines.map(({ name, from, to }) => translate("purchase.change", { name, from, to }));
  return formatList(changes, language);
}

/** What an order has done: a sentence for what can be used now, and one for what waits for renewal. */
export function orderSentences({ lines, state }: Pick<Order, "lines" | "state">, speech: Speech): string[] {
  const { translate } = speech;
  const [first, ...others] = lines;
  const isOne = first !== undefined && others.length === 0;
  if (state === "undone") {
    return [
      isOne
        ? translate("purchase.undone", { from: first.from })
        : translate("purchase.undone_lines", {
            changes: changesText(
              lines.map((line) => ({ ...line, from: line.to, to: line.from })),
              speech,
            ),
          }),
    ];
  }
  if (isOne && first.effective === "now") {
    const { from, to } = first;
    return [translate("purchase.added", { added: to - from, from, to })];
  }
  const now = lines.filter(({ effective }) => effective === "now");
  const later = lines.filter(({ effective }) => effective === "renewal");
  return [
    ...(now.length === 0 ? [] : [translate("purchase.added_lines", { changes: changesText(now, speech) })]),
    ...(later.length === 0 ? [] : [translate("purchase.at_renewal", { changes: changesText(later, speech) })]),
  ];
}
