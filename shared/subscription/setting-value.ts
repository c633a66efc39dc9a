import * as v from "valibot";
import { Money } from "../api/index.ts";
import { formatMoney } from "../i18n/index.ts";
import type { SubscriptionContext } from "./context.ts";

/** What a setting was or is, in words; history keeps values of any age, so whatever isn't known is shown as it stands. */
export function settingValue(field: string, value: unknown, { translate, language }: SubscriptionContext): string {
  if (typeof value === "boolean") return translate(value ? "settings.on" : "settings.off");
  if (typeof value === "number") return new Intl.NumberFormat(language).format(value);
  if (value === null) return translate(field === "cap" ? "settings.no_cap" : "settings.usual");
  if (value === "by_hand") return translate("settings.approval_by_hand");
  if (value === "while_free") return translate("settings.approval_while_free");
  if (value === "added") return translate("settings.demotion_added");
  if (value === "alphabet") return translate("settings.demotion_alphabet");
  if (v.is(Money, value)) return formatMoney(value, language);
  return typeof value === "string" ? value : JSON.stringify(value);
}
