import type { Translate } from "../i18n/index.ts";
import type { ProductRole } from "../seats/roles.ts";
import type { MeterCount, SeatEffect } from "./meter-content.ts";

/** Whether the person who is being added uses a license, why, and what is left then. */
export function effectSentence(
  effect: SeatEffect,
  { left, add }: Pick<MeterCount, "left" | "add">,
  translate: Translate,
): string {
  switch (effect.kind) {
    case "uses":
      return effect.after === 0
        ? translate("meter.uses_last", { role: effect.role })
        : translate("meter.uses", { role: effect.role, left: effect.after });
    case "uses_in_product": {
      const product = PRODUCTS[effect.productRole];
      return effect.after === 0
        ? translate("meter.uses_last_in_product", { product })
        : translate("meter.uses_in_product", { product, left: effect.after });
    }
    case "keeps":
      return translate("meter.keeps");
    case "none_left":
      // Who can only ask isn't told to add.
      if (add === "action.request")
        return translate(effect.roleKnown ? "meter.none_left_ask" : "meter.none_left_role_unknown_ask");
      return translate(effect.roleKnown ? "meter.none_left" : "meter.none_left_role_unknown");
    case "light_role":
      return translate(effect.role === "contributor" ? "meter.contributor" : "meter.light_agent");
    case "end_user":
      return translate("meter.end_user", { left });
    case "role_unknown":
      return translate("meter.role_unknown", { after: effect.after, left });
    case "refused":
      return translate("meter.refused");
    case "refused_before":
      return translate("meter.refused_before");
  }
}

/** Names, in every language. */
const PRODUCTS: Readonly<Record<ProductRole, string>> = {
  chat_admin: "Chat",
  chat_agent: "Chat",
  chat_custom: "Chat",
  explore_admin: "Explore",
  explore_editor: "Explore",
  guide_admin: "Guide (Knowledge)",
  guide_agent: "Guide (Knowledge)",
  talk_admin: "Talk",
  talk_agent: "Talk",
  talk_team_lead: "Talk",
};
