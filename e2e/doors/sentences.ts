import { SEED_ACCOUNTS } from "../../sandbox/seed/accounts.ts";
import { compileCatalogue } from "../../scripts/vite/icu-catalogues.ts";
import { createTranslate, plainText } from "../../shared/i18n/index.ts";
import { SITUATIONS } from "./expected.ts";
import type { LeadsTo } from "./leads-to.ts";
import { LEADS_TO } from "./leads-to.ts";
import { isByProduct, type Walk } from "./walks.ts";

const translate = createTranslate("en", compileCatalogue("en"));

/** What the meter is called. */
export const METER_NAME = translate("meter.name");

/** What the dialog is called that its button opens, whoever presses it. */
export const DIALOG_NAME = translate("cart.title");

/** What the meter says on a walk, in the sentence of our catalogue. */
export function sentenceOf(walk: Walk): string {
  const left = leftIn(walk);
  switch (SITUATIONS[walk.situation].says) {
    case "uses-one":
      return plainText(
        isByProduct(walk)
          ? translate("meter.uses_in_product", { product: "Explore", left: left - 1 })
          : translate("meter.uses", { role: "agent", left: left - 1 }),
      );
    case "uses-last":
      return plainText(
        isByProduct(walk)
          ? translate("meter.uses_last_in_product", { product: "Explore" })
          : translate("meter.uses_last", { role: "agent" }),
      );
    case "none-left":
      return plainText(translate(asks(walk) ? "meter.none_left_ask" : "meter.none_left"));
    case "uses-none":
      return plainText(translate("meter.light_agent"));
    case "unknown":
      return bothCasesOf(walk);
  }
}

/** What it says where it can't tell whether the role uses a license. */
export function bothCasesOf(walk: Walk): string {
  const left = leftIn(walk);
  if (left > 0) return plainText(translate("meter.role_unknown", { after: left - 1, left }));
  return plainText(translate(asks(walk) ? "meter.none_left_role_unknown_ask" : "meter.none_left_role_unknown"));
}

/** What the meter's button says, and what the dialog that it opens has, for whoever walks there; `null` for who sees nothing. */
export function leadOf(walk: Walk): { button: string; way: string } | null {
  const [first = "nothing"] = LEADS_TO[SITUATIONS[walk.situation].account]?.[walk.person] ?? [];
  return first === "nothing"
    ? null
    : { button: translate(asks(walk) ? "action.request" : "action.add"), way: WAYS[first] };
}

const WAYS: Readonly<Record<Exclude<LeadsTo, "nothing">, string>> = {
  buy: "Buy licenses",
  "manage-subscription": "Manage subscription",
  request: "Request licenses",
  "sales-form": "Send to sales",
};

/** Whoever may only ask isn't told to add. */
function asks({ situation, person }: Walk): boolean {
  return LEADS_TO[SITUATIONS[situation].account]?.[person][0] === "request";
}

/** How many licenses the account has left as seeded. */
function leftIn({ situation }: Walk): number {
  const { account } = SITUATIONS[situation];
  const seed = SEED_ACCOUNTS.find(({ id }) => id === account);
  const line = seed?.terms.lines.find(({ products }) => products.some(({ id }) => id === seed.terms.gateProduct));
  if (seed === undefined || line === undefined) throw new Error(`${account} sells no licenses.`);
  return line.quantity - seed.supportSeatsUsed;
}
