import * as v from "valibot";
import { PRODUCT_ROLES, ROLES } from "../../seats/index.ts";
import { Count, MemberId, Money, PersonName, Slug, Timestamp } from "./common.ts";

/** A team member as the help desk reported them; never an end user. */
export const Member = v.strictObject({
  memberId: MemberId,
  name: PersonName,
  role: v.picklist(ROLES),
  status: v.picklist(["active", "suspended"]),
  productRoles: v.array(v.picklist(PRODUCT_ROLES)),
  /** The products in which they use a seat, or have one held right now. */
  products: v.array(Slug),
  addedAt: Timestamp,
  /** `null` where the help desk has not told. */
  openTickets: v.nullable(Count),
  /** Left out unless the owner has turned it on, and for everybody but owner and billing admins. */
  lastActiveAt: v.optional(v.nullable(Timestamp)),
});
export type Member = v.InferOutput<typeof Member>;

/** Why a seat could be freed. */
export const ReclaimEvidence = v.variant("kind", [
  v.strictObject({ kind: v.literal("suspended") }),
  /** Light agents and contributors use no seat but through a role in another product; `null` where that is not known. */
  v.strictObject({ kind: v.literal("product_role"), because: v.nullable(v.picklist(PRODUCT_ROLES)) }),
  /** Only where the owner has turned it on, and only for owner and billing admins. */
  v.strictObject({ kind: v.literal("idle"), lastActiveAt: Timestamp, days: Count }),
]);
export type ReclaimEvidence = v.InferOutput<typeof ReclaimEvidence>;

export const Reclaimable = v.strictObject({
  memberId: MemberId,
  name: PersonName,
  role: v.picklist(ROLES),
  /** The products whose seats would be free. */
  products: v.array(Slug),
  /**
   * What a year costs less, without tax, once a license fewer is subscribed; left out where freeing these lowers no
   * number, for anybody who may not see prices, and by older services.
   */
  savesYearly: v.optional(Money),
  addedAt: Timestamp,
  evidence: v.array(ReclaimEvidence),
});
export type Reclaimable = v.InferOutput<typeof Reclaimable>;
