import * as v from "valibot";
import { Additional, CalendarDate, Count, Id, MemberId, Money, PersonName, Slug, Timestamp, Total } from "./common.ts";

/** By which way a purchase comes: in the add-user flow, on Manage subscription, or by approving a request. */
export const CHANNELS = ["instant", "subscription", "approval"] as const;
export const Channel = v.picklist(CHANNELS);
export type Channel = v.InferOutput<typeof Channel>;

export const QuoteRequestLine = v.union([
  v.strictObject({ target: Slug, add: Additional }),
  v.strictObject({ target: Slug, total: Total }),
]);
export type QuoteRequestLine = v.InferOutput<typeof QuoteRequestLine>;

/** How one rounded figure came about: `unit price × quantity × remaining / whole`. */
export const Proration = v.strictObject({
  kind: v.picklist(["charge", "credit"]),
  quantity: Count,
  amount: Money,
  /** Calendar days in the account's time zone, or elapsed seconds, as `Quote.granularity` says. */
  remaining: Count,
  whole: Count,
});

export const QuoteLine = v.strictObject({
  target: Slug,
  name: v.string(),
  from: Count,
  to: Count,
  /** When it becomes `to`: as soon as it is ordered, or at renewal, when nothing is due for it now. */
  effective: v.picklist(["now", "renewal"]),
  /** What it has from the next renewal on, with everything that waits for it. */
  renewsAt: Count,
  unitPrice: Money,
  /** What moves along: every product of the group, or the product itself. */
  products: v.array(v.strictObject({ id: Slug, name: v.string(), from: Count, to: Count })),
  proration: v.array(Proration),
  net: Money,
  tax: Money,
});
export type QuoteLine = v.InferOutput<typeof QuoteLine>;

/** Somebody who would lose seats if a removal took effect with today's people in them. */
export const WouldDemote = v.strictObject({
  memberId: MemberId,
  name: PersonName,
  /** `null` where the help desk has not told. */
  openTickets: v.nullable(Count),
  addedAt: Timestamp,
  /** Without a seat of the gate product nobody is an agent; without another one they only lose that product. */
  becomesEndUser: v.boolean(),
  /** The products in which they would lose their seat. */
  products: v.array(Slug),
});
export type WouldDemote = v.InferOutput<typeof WouldDemote>;

/** A price that is kept for a while and never changed; made by the service, never by a client. */
export const Quote = v.strictObject({
  id: Id,
  channel: Channel,
  /** The request that it would approve. */
  seatRequestId: v.optional(Id),
  /** The subscription's version that it was made against. */
  version: v.pipe(v.string(), v.minLength(1)),
  createdAt: Timestamp,
  expiresAt: Timestamp,
  changeAt: Timestamp,
  granularity: v.picklist(["day", "second"]),
  cycle: v.picklist(["month", "year"]),
  timeZone: v.string(),
  seller: v.string(),
  payer: v.string(),
  /** The id of one of the service's. */
  paymentMethod: Slug,
  lines: v.array(QuoteLine),
  net: Money,
  tax: Money,
  /** In hundredths of a percent: 2000 is 20 %. */
  taxRateBasisPoints: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000)),
  dueNow: Money,
  /** With tax, as everything that somebody pays. `change` is how much more than without this purchase. */
  nextRenewal: v.strictObject({ date: CalendarDate, amount: Money, change: Money }),
  /** Until when the licenses stay, and whether they can be taken back here or by sales only. */
  lockIn: v.strictObject({ date: CalendarDate, removableBy: v.picklist(["customer", "sales"]) }),
  /** Who would lose seats at renewal, in the account's own order; who it will be is seen only then. */
  wouldDemote: v.array(WouldDemote),
  /** Whether an order must say that these were seen. */
  acknowledgement: v.boolean(),
  /** For how long the whole order can be undone while its seats are unused. */
  undoSeconds: Count,
});
export type Quote = v.InferOutput<typeof Quote>;
