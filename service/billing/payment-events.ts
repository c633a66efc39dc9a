import { Webhook, WebhookVerificationError } from "standardwebhooks";
import { serviceProblem } from "../../shared/api/index.ts";
import type { Services } from "../services.ts";

/** An event as it came: nothing in it is known to be true before its signature is checked. */
export interface ReceivedEvent {
  /** `webhook-id`, `webhook-timestamp` and `webhook-signature` (Standard Webhooks). */
  id: string | undefined;
  timestamp: string | undefined;
  signature: string | undefined;
  /** The very bytes that were signed. */
  rawBody: Uint8Array;
  paymentKey: string;
}

/**
 * Takes a provider's word as a hint, and no more: the order that it names is looked at by the reconciler at once, which
 * asks the provider itself. So events may come twice, late, in any order or not at all, and their amounts are not read.
 *
 * Rejects with `not-found` where no provider tells us anything, and with `not-signed-in` where the signature is missing,
 * wrong, or older than five minutes.
 */
export async function receivePaymentEvent({ db, clock, config }: Services, event: ReceivedEvent): Promise<void> {
  if (config.payments === null) throw serviceProblem("not-found", "No payment events are received here.");
  verify(config.payments.webhookSecret, event);
  const now = clock.now();
  await db
    .updateTable("orders")
    .set({ next_attempt_at: now })
    .where("payment_key", "=", event.paymentKey)
    // Whoever is charging it right now will hear the same from the provider.
    .where(({ or, eb }) => or([eb("state", "in", ["requires_action", "unknown"]), eb("refund", "=", "pending")]))
    .where("next_attempt_at", ">", now)
    .execute();
}

function verify(secret: string, { id, timestamp, signature, rawBody }: ReceivedEvent): void {
  const headers = {
    "webhook-id": id ?? "",
    "webhook-timestamp": timestamp ?? "",
    "webhook-signature": signature ?? "",
  };
  try {
    // The body is known to be UTF-8: it was read as JSON before.
    new Webhook(secret).verify(new TextDecoder().decode(rawBody), headers);
  } catch (thrown) {
    if (!(thrown instanceof WebhookVerificationError)) throw thrown;
    throw serviceProblem("not-signed-in", "The event's signature is missing, wrong or too old.");
  }
}
