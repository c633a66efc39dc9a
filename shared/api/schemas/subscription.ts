import * as v from "valibot";
import { ACCOUNT_KINDS } from "../../seats/index.ts";
import { CalendarDate, Count, Money, PersonName, Slug, Timestamp } from "./common.ts";

export const SubscriptionProduct = v.strictObject({
  id: Slug,
  name: v.string(),
  kind: v.picklist(["product", "addon"]),
  purchasableOnline: v.boolean(),
});

/** What can be given a number: a group whose products move together, or a free product. */
export const SubscriptionLine = v.strictObject({
  target: Slug,
  kind: v.picklist(["group", "product"]),
  name: v.string(),
  quantity: Count,
  /** For one seat and one cycle, without tax; left out for whoever may not see prices. */
  unitPrice: v.optional(Money),
  /** False where one of its products is sold by sales only. */
  purchasableOnline: v.boolean(),
  products: v.array(SubscriptionProduct),
});
export type SubscriptionLine = v.InferOutput<typeof SubscriptionLine>;

export const Subscription = v.strictObject({
  account: Slug,
  /** Changes with every change; orders are made against it (`If-Match`). */
  version: v.pipe(v.string(), v.minLength(1)),
  accountKind: v.picklist(ACCOUNT_KINDS),
  seller: PersonName,
  payer: PersonName,
  /** The id of one of the service's. */
  paymentMethod: Slug,
  /** How the payment method reads, by language; `{payer}` stands for who pays. */
  paymentNames: v.optional(v.record(v.string(), v.pipe(v.string(), v.maxLength(200)))),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  cycle: v.picklist(["month", "year"]),
  timeZone: v.string(),
  period: v.strictObject({ start: Timestamp, end: Timestamp }),
  /** The first day of the next cycle, in the account's time zone. */
  renewalDate: CalendarDate,
  /** What renewing as it is now costs, with tax and with everything that waits; left out as prices are. */
  renewalAmount: v.optional(Money),
  lines: v.array(SubscriptionLine),
  /** The line that holds Support: what the simplified cart buys. */
  primaryTarget: Slug,
  /** Products and add-ons, each counted singly. */
  productCount: Count,
});
export type Subscription = v.InferOutput<typeof Subscription>;
