import * as v from "valibot";
import { MAX_REASON } from "../limits.ts";
import { Additional, CalendarDate, Id, MemberId, Money, PersonName, Slug, Timestamp } from "./common.ts";

/** `pending` alone changes: into one of the others, once. */
export const SEAT_REQUEST_STATES = [
  "pending",
  "approved",
  "forwarded",
  "declined",
  "cancelled",
  "expired",
  "superseded",
] as const;
export const SeatRequestState = v.picklist(SEAT_REQUEST_STATES);
export type SeatRequestState = v.InferOutput<typeof SeatRequestState>;

/** Why, as somebody wrote it; shown as text, never as markup. */
export const Reason = v.pipe(v.string(), v.regex(/\S/), v.maxLength(MAX_REASON));

/** Licenses that somebody asks for, on top of what is there. */
export const SeatRequestLine = v.strictObject({ target: Slug, add: Additional });
export type SeatRequestLine = v.InferOutput<typeof SeatRequestLine>;

export const SeatRequestDraft = v.strictObject({
  lines: v.pipe(v.array(SeatRequestLine), v.minLength(1), v.maxLength(50)),
  reason: v.optional(Reason),
  /** A day in the account's time zone, today or within a year. */
  neededBy: v.optional(CalendarDate),
});
export type SeatRequestDraft = v.InferOutput<typeof SeatRequestDraft>;

/** Somebody who asked. A reason is shown to whoever wrote it and to those who decide. */
const Requester = v.strictObject({
  memberId: MemberId,
  /** `null` once forgotten. */
  name: v.nullable(PersonName),
  reason: v.nullable(v.string()),
  neededBy: v.nullable(CalendarDate),
  askedAt: Timestamp,
});

/** What it cost when it was asked for; an approval is priced again. */
const PriceAtAsking = v.strictObject({
  dueNow: Money,
  /** How much more each renewal would cost, with tax. */
  renewalChange: Money,
  unitPrices: v.array(v.strictObject({ target: Slug, unitPrice: Money })),
  /** Whether a license costs something else by now; said while the request is pending. */
  changed: v.boolean(),
});

export const SeatRequest = v.strictObject({
  id: Id,
  state: SeatRequestState,
  /** What would meet everybody's need: of each target the most that one of them asked for. */
  lines: v.array(v.strictObject({ target: Slug, name: v.string(), add: Additional })),
  people: v.array(Requester),
  /** The earliest day that somebody named. */
  neededBy: v.nullable(CalendarDate),
  createdAt: Timestamp,
  updatedAt: Timestamp,
  /** When it ends by itself, if nobody decides. */
  expiresAt: Timestamp,
  /** An approval is being paid for right now: nobody can decide meanwhile. */
  approving: v.boolean(),
  /** Who ended it; `by` is `null` where the account's settings did, or a purchase that met the need. */
  decision: v.nullable(
    v.strictObject({
      by: v.nullable(v.strictObject({ memberId: MemberId, name: v.nullable(PersonName) })),
      at: Timestamp,
      reason: v.nullable(v.string()),
    }),
  ),
  /** When the order that met it was undone, by whoever decided: its licenses are gone. `null` where they stand. */
  undoneAt: v.nullable(Timestamp),
  /** The request that it became part of. */
  supersededBy: v.nullable(Id),
  /** Left out for whoever may not see prices, and where there is none. */
  price: v.optional(PriceAtAsking),
  /** The order that met it, or is about to; left out for whoever may not read orders. */
  orderId: v.optional(v.nullable(Id)),
  salesInquiryId: v.optional(v.nullable(Id)),
});
export type SeatRequest = v.InferOutput<typeof SeatRequest>;
export type PriceAtAsking = v.InferOutput<typeof PriceAtAsking>;
