import type { TestServices } from "../../testing/services.ts";
import { appendToOutbox } from "../append.ts";
import { dispatch } from "../dispatch.ts";
import type { Message } from "../messages.ts";

/** Appends messages one after the other, and writes their deliveries. */
export async function tell(services: TestServices, ...messages: Message[]): Promise<void> {
  for (const message of messages) await appendToOutbox(services.db, [message], services.clock.now());
  while ((await dispatch(services)) > 0);
}

/** A message that goes to the webhook alone. */
export function changed(accountId: string, subject = accountId): Message {
  return { accountId, type: "availability.changed", subject, payload: { account: accountId } };
}

export const SECRET = `whsec_${Buffer.from("a secret of thirty-two bytes ...").toString("base64")}`;
