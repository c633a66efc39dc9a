import { Webhook, WebhookVerificationError } from "standardwebhooks";
import * as v from "valibot";
import { serviceProblem } from "../../../../shared/api/index.ts";
import type { ReceivedEvent } from "../../../http/received-event.ts";
import type { PaymentEvents } from "../method.ts";

const Event = v.strictObject({
  type: v.pipe(v.string(), v.regex(/^payment\.[a-z_]{1,40}$/)),
  timestamp: v.pipe(v.string(), v.maxLength(40)),
  /** What else the provider says of it is not read. */
  data: v.looseObject({ paymentKey: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,128}$/)) }),
});

/** Signed as in Standard Webhooks; one that is older than five minutes is refused. */
export function cardEvents(secret: string): PaymentEvents {
  return {
    path: "/v1/payment-events",
    paymentKeyOf(event) {
      const read = v.safeParse(Event, event.body);
      if (!read.success) {
        const field = v.getDotPath(read.issues[0]) ?? "";
        throw serviceProblem("invalid-input", "This is not a payment event.", {
          fields: [{ field, expected: "as in docs/operations.md" }],
        });
      }
      verify(secret, event);
      return read.output.data.paymentKey;
    },
  };
}

function verify(secret: string, { headers, rawBody }: ReceivedEvent): void {
  const signed = Object.fromEntries(
    ["webhook-id", "webhook-timestamp", "webhook-signature"].map((name) => [name, String(headers[name] ?? "")]),
  );
  try {
    // The body is known to be UTF-8: it was read as JSON before.
    new Webhook(secret).verify(new TextDecoder().decode(rawBody), signed);
  } catch (thrown) {
    if (!(thrown instanceof WebhookVerificationError)) throw thrown;
    throw serviceProblem("not-signed-in", "The event's signature is missing, wrong or too old.");
  }
}
