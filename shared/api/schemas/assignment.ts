import * as v from "valibot";
import { PRODUCT_ROLES, ROLES } from "../../seats/index.ts";
import { Count, Email, MemberId, PersonName, Slug, Timestamp } from "./common.ts";

/** More than anybody has open, and no more than can be kept. */
const MAX_TICKETS = 1_000_000;

/** What the help desk says of a member. */
export const AssignmentChange = v.strictObject({
  role: v.picklist(ROLES),
  status: v.picklist(["active", "suspended"]),
  name: PersonName,
  /** Where mails to this member go; left out, what was known stays. */
  email: v.optional(Email),
  /** The products in which the member is to have a seat, if the role uses one at all; Support's whole group when left out. */
  products: v.optional(v.array(Slug)),
  productRoles: v.optional(v.array(v.picklist(PRODUCT_ROLES))),
  /** Grows with each word about this member; an older one than the last is refused. */
  sequence: Count,
  /** On whose word: who is told when this takes the last seat. */
  actorId: v.optional(MemberId),
  lastActiveAt: v.optional(Timestamp),
  openTickets: v.optional(v.pipe(Count, v.maxValue(MAX_TICKETS))),
});

export const Assignment = v.strictObject({
  memberId: MemberId,
  state: v.picklist(["confirmed", "reserved", "released"]),
  /** The products in which the member now uses a seat. */
  products: v.array(Slug),
  reservedUntil: v.nullable(Timestamp),
  sequence: Count,
});
export type Assignment = v.InferOutput<typeof Assignment>;
