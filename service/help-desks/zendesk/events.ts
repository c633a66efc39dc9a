import { createHmac, timingSafeEqual } from "node:crypto";
import * as v from "valibot";
import type { HeardOf } from "../kind.ts";

/** As the host sends it, whichever event it is. Its own account of the person is no more than a reason to read them. */
const Event = v.object({
  type: v.pipe(v.string(), v.startsWith("zen:event-type:user.")),
  subject: v.optional(v.unknown()),
  detail: v.optional(v.nullish(v.object({ id: v.optional(v.unknown()), role: v.optional(v.unknown()) }))),
});

/** Whom an event is about; `null` for one of another kind. */
export function readEvent(body: unknown): HeardOf | null {
  const read = v.safeParse(Event, body);
  if (!read.success) return null;
  const { subject, detail } = read.output;
  const named = /^zen:user:(\d{1,20})$/.exec(String(subject))?.[1] ?? /^\d{1,20}$/.exec(String(detail?.id))?.[0];
  const role = String(detail?.role);
  return { memberId: named ?? null, isEndUser: role === "end-user" || role === "end_user" };
}

/**
 * Whether an event was signed with this secret: base64 of the HMAC of its timestamp and its very bytes. Compared in constant
 * time. However old it is, it is taken: what it says is read anew, and the host stops sending to whoever refuses.
 */
export function isSigned(
  { body, timestamp, signature }: { body: Uint8Array; timestamp: string; signature: string },
  secret: string,
): boolean {
  const expected = createHmac("sha256", secret).update(timestamp).update(body).digest();
  const given = Buffer.from(signature, "base64");
  return given.length === expected.length && timingSafeEqual(given, expected);
}
