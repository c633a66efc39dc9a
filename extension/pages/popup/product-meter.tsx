import { isCounted } from "../../../shared/api/gate-product.ts";
import { plainText } from "../../../shared/i18n/index.ts";
import { availabilityState } from "../../../shared/seats/index.ts";
import { MeterBar } from "../../../shared/ui/meter-bar.tsx";
import { RichText } from "../../../shared/ui/rich-text.tsx";
import type { PageContext } from "../draw-page.ts";
import type { ProductRow } from "./product-rows.ts";
import type { Trend } from "./trend.ts";

interface ProductMeterProps {
  row: ProductRow;
  /** How the number in use has changed; `null` where that isn't known. */
  trend: Trend | null;
  context: PageContext;
}

/** How many licenses of one product, or of a group, are in use, in words and as a bar. */
export function ProductMeter({ row: { product, name, lowThreshold }, trend, context }: ProductMeterProps) {
  const { translate, language } = context;
  if (!isCounted(product)) {
    return (
      <div class="product">
        <span class="name">
          <bdi>{name}</bdi>
        </span>
        <span class="small">{translate("meter.not_counted", { purchased: product.purchased })}</span>
      </div>
    );
  }
  const { purchased, assigned, reserved, remaining } = product;
  const used = assigned + reserved;
  const state = availabilityState(product, lowThreshold ?? undefined);
  const level = state === "unknown" ? "none" : state;
  const text = translate("meter.text", { used, purchased, left: Math.max(0, remaining) });
  return (
    <div class={`product ${level}`}>
      {/* biome-ignore lint/a11y/useSemanticElements: a native meter can't be drawn with our bar. */}
      <div
        role="meter"
        aria-label={name}
        aria-valuemin={0}
        aria-valuemax={Math.max(purchased, 1)}
        aria-valuenow={Math.min(used, purchased)}
        aria-valuetext={plainText(text)}
      >
        <span class="name">
          <bdi>{name}</bdi>
          {trend !== null && (
            <span class="small subtle trend">
              {translate("popup.trend", { change: signed(trend.change, language), days: trend.days })}
            </span>
          )}
        </span>
        <span class="small number">
          <RichText text={text} marks={{ used: (part) => part, left: (part) => <span class="left">{part}</span> }} />
        </span>
        <MeterBar used={used} purchased={purchased} pending={0} level={level === "last" ? "low" : level} />
      </div>
    </div>
  );
}

function signed(change: number, language: string): string {
  return new Intl.NumberFormat(language, { signDisplay: "always" }).format(change);
}
