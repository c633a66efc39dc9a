import * as v from "valibot";
import { Count, MemberId, Slug, Timestamp } from "./common.ts";

const Remaining = v.pipe(v.number(), v.safeInteger());

export const ProductAvailability = v.strictObject({
  id: Slug,
  name: v.string(),
  kind: v.picklist(["product", "addon"]),
  /** The group of products that always have the same number, if it is in one. */
  group: v.nullable(Slug),
  /** What people call that group; left out where the product is in none, and by services of before. */
  groupName: v.optional(v.string()),
  purchased: Count,
  assigned: Count,
  reserved: Count,
  remaining: Remaining,
});
export type ProductAvailability = v.InferOutput<typeof ProductAvailability>;

/** How requests for licenses and forms to sales stand, as far as they are this reader's. */
export const OpenRequests = v.strictObject({
  /** Requests of the account that wait for this person's decision. */
  toDecide: Count,
  /** Own requests, and own forms to sales, that haven't ended. */
  mine: Count,
  /** When any of them last changed: the lists are worth reading again when this is another moment. */
  changedAt: Timestamp,
});
export type OpenRequests = v.InferOutput<typeof OpenRequests>;

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
  /**
   * When the last seat of the gate product was taken, and on whose word; `null` while any is left. Freed and taken again
   * within a day it keeps the first moment: it is the same piece of news.
   */
  exhausted: v.nullable(v.strictObject({ at: Timestamp, actorId: v.nullable(MemberId) })),
  /** Left out for whom none of it concerns, and once all of it ended longer ago than two weeks. */
  requests: v.optional(OpenRequests),
});
export type Availability = v.InferOutput<typeof Availability>;
