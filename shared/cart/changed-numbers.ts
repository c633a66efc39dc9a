import type { Translate } from "../i18n/index.ts";
import { formatList } from "../i18n/index.ts";
import type { ChangedNumber } from "../quantities/index.ts";

/** "Suite: 50 → 53 and Sell: 12 → 13". */
export function changedNumbers(
  changed: readonly ChangedNumber[],
  { translate, language }: { translate: Translate; language: string },
): string {
  const changes = changed.map(({ name, before, now }) => translate("cart.change", { name, from: before, to: now }));
  return formatList(changes, language);
}
