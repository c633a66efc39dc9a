import * as v from "valibot";
import { MAX_NAME, MAX_PHONE, PHONE } from "../reachable.ts";
import { Additional, Email, Id, MemberId, PersonName, Slug, Timestamp } from "./common.ts";
import { QuoteRequestLine } from "./quote.ts";

export const SALES_INQUIRY_STATES = ["sent", "ordered", "arrived"] as const;
export const SalesInquiryState = v.picklist(SALES_INQUIRY_STATES);
export type SalesInquiryState = v.InferOutput<typeof SalesInquiryState>;

/** As people write it: `+1 555 0100 ext. 12`. */
const Phone = v.pipe(v.string(), v.maxLength(MAX_PHONE), v.regex(PHONE));
const Message = v.pipe(v.string(), v.maxLength(2_000));

/** The form to the sales representative. */
export const SalesInquiryDraft = v.strictObject({
  name: v.pipe(PersonName, v.maxLength(MAX_NAME)),
  email: Email,
  phone: v.optional(Phone),
  /** What is wanted, if it has a number; the rest is in the message. */
  lines: v.pipe(v.array(QuoteRequestLine), v.maxLength(50)),
  message: Message,
  /** The request that this passes on. */
  seatRequestId: v.optional(Id),
});
export type SalesInquiryDraft = v.InferOutput<typeof SalesInquiryDraft>;

/** Licenses that sales has added to a line. */
export const Delivered = v.strictObject({ target: Slug, add: Additional });
export type Delivered = v.InferOutput<typeof Delivered>;

export const SalesInquiry = v.strictObject({
  id: Id,
  /** What people quote when they ask about it. */
  reference: v.pipe(v.string(), v.minLength(1)),
  state: SalesInquiryState,
  by: v.strictObject({ memberId: MemberId, name: PersonName }),
  /** The sender's own; left out for others of the account. */
  email: v.optional(v.string()),
  phone: v.optional(v.nullable(v.string())),
  lines: v.array(
    v.union([
      v.strictObject({ target: Slug, name: v.string(), add: v.number() }),
      v.strictObject({ target: Slug, name: v.string(), total: v.number() }),
    ]),
  ),
  message: v.string(),
  seatRequestId: v.nullable(Id),
  createdAt: Timestamp,
  orderedAt: v.nullable(Timestamp),
  arrivedAt: v.nullable(Timestamp),
});
export type SalesInquiry = v.InferOutput<typeof SalesInquiry>;
