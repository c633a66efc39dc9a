import type { Subscription } from "../api/index.ts";
import type { CompiledMessage } from "./messages.ts";
import { say } from "./say.ts";
import type { Translate } from "./translate.ts";

/** "Billed to Acorn Inc., on account", in the words of the way to pay; without how, where it has none in this language. */
export function payerSentence(
  { payer, paymentNames }: Pick<Subscription, "payer" | "paymentNames">,
  { translate, language }: { translate: Translate; language: string },
): string {
  const words = paymentNames?.[language];
  if (words === undefined) return translate("cart.payer", { payer });
  const parts = words.split("{payer}").flatMap((part): CompiledMessage => [["payer"], part]);
  return say(parts.slice(1), { payer }, language);
}
