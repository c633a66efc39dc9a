import * as v from "valibot";
import { MAX_QUANTITY } from "../../seats/index.ts";
import { EMAIL, MAX_EMAIL } from "../reachable.ts";

/** RFC 3339 in UTC, with milliseconds or without: `2026-11-23T17:33:57.000Z`. */
export const Timestamp = v.pipe(v.string(), v.isoTimestamp(), v.endsWith("Z"));

/** A calendar day without a time zone: `2026-12-01`. */
export const CalendarDate = v.pipe(v.string(), v.isoDate());

/** Whole minor units with the exponent that ISO 4217 gives the currency: 6624, USD, 2 is 66.24 dollars. */
export const Money = v.strictObject({
  amountMinor: v.pipe(v.number(), v.safeInteger()),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  exponent: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4)),
});
export type Money = v.InferOutput<typeof Money>;

/** An id that the service gave: unguessable, safe in a path. */
export const Id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/));

/** The name of an account, a product or a group: lower-case words with dashes. */
export const Slug = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,62}$/));

/** The host's id of a person, as the `sub` of OpenID Connect allows it: `auth0|5f7c`, an e-mail address, a number. */
export const MemberId = v.pipe(v.string(), v.regex(/^[ -~]{1,255}$/));
/** The same in words. */
export const MEMBER_ID_EXPECTED = "1 to 255 printable ASCII characters";

/** A name as people wrote it, or what stands for one, as an id; shown as text, never as markup. */
export const PersonName = v.pipe(v.string(), v.minLength(1), v.maxLength(255));

/** One e-mail address, nothing around it. */
export const Email = v.pipe(v.string(), v.maxLength(MAX_EMAIL), v.regex(EMAIL));

/** How many seats there are; may be 0. */
export const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** A number of licenses that somebody asks for. */
export const Additional = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_QUANTITY));
export const Total = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_QUANTITY));

/** A person as far as others may know of them. */
export const Person = v.strictObject({ memberId: MemberId, name: PersonName });
export type Person = v.InferOutput<typeof Person>;

/** Which part of a list: what follows the page that returned this cursor, and how many at most (1 to 100; 50 by default). */
export const pageQuery = {
  cursor: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,1024}$/))),
  limit: v.optional(v.pipe(v.string(), v.regex(/^([1-9]\d?|100)$/))),
};

/** Part of a list; `nextCursor` is `null` on the last page. */
export const page = <T extends v.GenericSchema>(item: T) =>
  v.strictObject({ items: v.array(item), nextCursor: v.nullable(v.string()) });
