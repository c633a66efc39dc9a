import { createHmac } from "node:crypto";

/** What `X-Zendesk-Webhook-Signature` says of a body that is sent with this timestamp. */
export function signatureOf(secret: string, timestamp: string, body: string): string {
  return createHmac("sha256", secret)
    .update(timestamp + body)
    .digest("base64");
}
