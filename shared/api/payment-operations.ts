import * as v from "valibot";
import { operation } from "./operation.ts";

/** What a payment provider calls. */
export const paymentOperations = {
  receivePaymentEvent: operation("POST /v1/payment-events", {
    summary: "A signed event of the payment provider",
    // The signature over the body is its proof, in place of a token.
    access: { caller: "anyone" },
    headers: { eventId: "webhook-id", eventTimestamp: "webhook-timestamp", eventSignature: "webhook-signature" },
    body: v.strictObject({
      type: v.pipe(v.string(), v.regex(/^payment\.[a-z_]{1,40}$/)),
      timestamp: v.pipe(v.string(), v.maxLength(40)),
      /** What else the provider says of it is not read. */
      data: v.looseObject({ paymentKey: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,128}$/)) }),
    }),
    output: v.strictObject({ received: v.literal(true) }),
  }),
} as const;
