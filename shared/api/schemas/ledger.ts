import * as v from "valibot";
import { Count, Id, MemberId, Money, Slug, Timestamp } from "./common.ts";

export const LEDGER_KINDS = ["setup", "purchase", "undo", "removal", "delivery"] as const;

/**
 * How the reader of a CSV writes decimals. Spreadsheets split it accordingly: at semicolons where decimals have a comma,
 * else at commas.
 */
export const DECIMAL_MARKS = ["point", "comma"] as const;
export type DecimalMark = (typeof DECIMAL_MARKS)[number];

/** A line that changed, for good. */
export const LedgerEntry = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^\d+$/)),
  at: Timestamp,
  kind: v.picklist(LEDGER_KINDS),
  /** `null` for the operator and for renewal; a name that is forgotten is `null`. */
  by: v.nullable(v.strictObject({ memberId: MemberId, name: v.nullable(v.string()) })),
  target: Slug,
  /** As the line is called now; its id where it is gone. */
  name: v.string(),
  before: Count,
  after: Count,
  /** With tax; a refund is negative. */
  amount: Money,
  /** Of the subscription, after it. */
  version: v.string(),
  orderId: v.nullable(Id),
  /** The order's number, as people quote it. */
  receipt: v.nullable(v.string()),
  /** Purchase order number, cost center. */
  note: v.nullable(v.string()),
  seatRequestId: v.nullable(Id),
  /** Why it was asked for, by those whose words are not forgotten yet. */
  reasons: v.array(v.string()),
  removalId: v.nullable(Id),
  /** The form to sales that was answered with these licenses. */
  salesInquiryId: v.nullable(Id),
});
export type LedgerEntry = v.InferOutput<typeof LedgerEntry>;
