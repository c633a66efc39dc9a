import type { Forecast } from "../api/index.ts";
import { formatDate } from "../i18n/index.ts";
import type { SubscriptionContext } from "./context.ts";

type Speaking = Pick<SubscriptionContext, "translate" | "language" | "now">;

/** When the licenses run out, or why that can't be said. */
export function forecastSentence({ runsOutOn, reason }: Forecast, { translate, language, now }: Speaking): string {
  switch (reason) {
    case null:
      return runsOutOn === null
        ? translate("usage.too_little_history")
        : translate("usage.runs_out", { date: formatDate(runsOutOn, language, new Date(now).toISOString()) });
    case "none_left":
      return translate("usage.none_left");
    case "too_little_history":
      return translate("usage.too_little_history");
    case "not_growing":
      return translate("usage.not_growing");
    case "beyond_horizon":
      return translate("usage.beyond_horizon");
  }
}

/** How it was reckoned, in words. */
export function methodSentence({ method }: Forecast, { translate, language }: Speaking): string {
  const { days, growthPerDay, inUse, purchased } = method;
  if (growthPerDay === null) return translate("usage.method_none", { days, inUse, purchased });
  const growth = new Intl.NumberFormat(language, { maximumFractionDigits: 1, signDisplay: "exceptZero" }).format(
    growthPerDay * 30,
  );
  return translate("usage.method", { days, growth, inUse, purchased });
}
