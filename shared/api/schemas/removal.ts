import * as v from "valibot";
import { CalendarDate, Count, Id, MemberId, PersonName, Slug, Timestamp } from "./common.ts";
import { WouldDemote } from "./quote.ts";

export const REMOVAL_STATES = ["waiting", "cancelled", "done"] as const;
export const RemovalState = v.picklist(REMOVAL_STATES);
export type RemovalState = v.InferOutput<typeof RemovalState>;

/** A change of one line that takes effect at renewal. */
export const Removal = v.strictObject({
  id: Id,
  target: Slug,
  name: v.string(),
  /** Additions wait for legacy Sell only: it changes with the cycle. */
  direction: v.picklist(["remove", "add"]),
  quantity: Count,
  state: RemovalState,
  takesEffectAt: Timestamp,
  /** The same as a day in the account's time zone. */
  date: CalendarDate,
  by: v.strictObject({ memberId: MemberId, name: v.nullable(PersonName) }),
  orderId: v.nullable(Id),
  createdAt: Timestamp,
  updatedAt: Timestamp,
  /** Who would lose seats with today's people, while it waits. */
  wouldDemote: v.array(WouldDemote),
  /** The people its buyer was shown. */
  acknowledged: v.array(MemberId),
  /** How many licenses it took, or brought, in the end, and who lost a seat by it; `null` until then. */
  applied: v.nullable(Count),
  lost: v.nullable(v.array(MemberId)),
});
export type Removal = v.InferOutput<typeof Removal>;
