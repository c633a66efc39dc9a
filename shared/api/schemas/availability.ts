import * as v from "valibot";
import { Count, MemberId, Slug, Timestamp } from "./common.ts";

const Remaining = v.pipe(v.number(), v.safeInteger());

export const ProductAvailability = v.strictObject({
  id: Slug,
  name: v.string(),
  kind: v.picklist(["product", "addon"]),
  /** The group of products that always have the same number, if it is in one. */
  group: v.nullable(Slug),
  purchased: Count,
  assigned: Count,
  reserved: Count,
  remaining: Remaining,
});
export type ProductAvailability = v.InferOutput<typeof ProductAvailability>;

/** How many seats there are and how many are left; all figures come from one query. */
export const Availability = v.strictObject({
  account: Slug,
  asOf: Timestamp,
  source: v.picklist(["service", "estimate"]),
  /** The product whose seats the add-user flow counts: Support. */
  gateProduct: Slug,
  products: v.array(ProductAvailability),
  /** At how many left `low` begins. */
  lowThreshold: Count,
  pollAfterSeconds: v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(3600)),
  /** When the last seat of the gate product was taken, and on whose word; `null` while any is left. */
  exhausted: v.nullable(v.strictObject({ at: Timestamp, actorId: v.nullable(MemberId) })),
});
export type Availability = v.InferOutput<typeof Availability>;
