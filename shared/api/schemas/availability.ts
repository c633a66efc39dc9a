import * as v from "valibot";
import { Count, MemberId, Slug, Timestamp } from "./common.ts";

const Remaining = v.pipe(v.number(), v.safeInteger());

const product = {
  id: Slug,
  name: v.string(),
  kind: v.picklist(["product", "addon"]),
  /** The group of products that always have the same number, if it is in one. */
  group: v.nullable(Slug),
  /** What people call that group; left out where the product is in none, and by older services. */
  groupName: v.optional(v.string()),
  purchased: Count,
};

export const CountedProduct = v.strictObject({ ...product, assigned: Count, reserved: Count, remaining: Remaining });
export type CountedProduct = v.InferOutput<typeof CountedProduct>;

/** The number in use isn't known, which doesn't mean zero. Older clients can't read this, and say that they know nothing. */
const UncountedProduct = v.strictObject({ ...product, assigned: v.null(), reserved: v.null(), remaining: v.null() });

export const ProductAvailability = v.union([CountedProduct, UncountedProduct]);
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

/** The last time that all people of the help desk were known. */
export const Picture = v.strictObject({
  takenAt: Timestamp,
  /** `read`: by the service, from the help desk; `pushed`: the help desk confirmed that it reported everybody. */
  source: v.picklist(["read", "pushed"]),
  /** People who may use a license through a role in another product that wasn't read yet. */
  unread: Count,
});
export type Picture = v.InferOutput<typeof Picture>;

/** How many seats there are and how many are left; all figures come from one query. */
export const Availability = v.strictObject({
  account: Slug,
  asOf: Timestamp,
  source: v.picklist(["service", "estimate"]),
  /** The product whose seats the add-user flow counts: Support. */
  gateProduct: Slug,
  products: v.array(ProductAvailability),
  /** `null` until there was one: seats aren't counted before; left out by an estimate, and by older services. */
  picture: v.optional(v.nullable(Picture)),
  /** `failing`: the service could not read the help desk the last few times; left out where it doesn't read it at all. */
  helpDesk: v.optional(v.picklist(["read", "failing"])),
  /** At how many left `low` begins. */
  lowThreshold: Count,
  pollAfterSeconds: v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(3600)),
  /**
   * When the last seat of the gate product was taken, and on whose word; `null` while any is left. Freed and taken again
   * within a day it keeps the first moment: it is the same piece of news.
   */
  exhausted: v.nullable(v.strictObject({ at: Timestamp, actorId: v.nullable(MemberId) })),
  /** Left out if none of it concerns the reader, and once all of it ended more than two weeks ago. */
  requests: v.optional(OpenRequests),
});
export type Availability = v.InferOutput<typeof Availability>;
