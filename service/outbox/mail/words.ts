import type { Language, Money } from "../../../shared/api/index.ts";

/** Figures and days as a language writes them. */
export interface Words {
  money(amount: Money): string;
  /** A calendar day, `YYYY-MM-DD`. */
  day(date: string): string;
  /** The day of a moment, where the account is. */
  dayOf(timestamp: string): string;
}

export function wordsOf(language: Language, timeZone: string): Words {
  const days = (zone: string) => new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: zone });
  const [calendar, local] = [days("UTC"), days(timeZone)];
  return {
    money: (amount) => formatMoney(amount, language),
    day: (date) => calendar.format(new Date(`${date}T00:00:00Z`)),
    dayOf: (timestamp) => local.format(new Date(timestamp)),
  };
}

/** From the exact digits: a number of floating point could not hold them all. */
function formatMoney({ amountMinor, currency, exponent }: Money, language: Language): string {
  const format = new Intl.NumberFormat(language, {
    style: "currency",
    currency,
    minimumFractionDigits: exponent,
    maximumFractionDigits: exponent,
  });
  const digits = String(Math.abs(amountMinor)).padStart(exponent + 1, "0");
  const whole = digits.slice(0, digits.length - exponent);
  const decimal = `${amountMinor < 0 ? "-" : ""}${whole}.${digits.slice(digits.length - exponent) || "0"}`;
  return format.format(decimal as Intl.StringNumericLiteral);
}
