import type { RequestOptions } from "node:http";
import { request as overHttp } from "node:http";
import { request as overHttps } from "node:https";
import { Webhook } from "standardwebhooks";
import type { Services } from "../services.ts";
import type { Delivery, Send } from "./deliver.ts";
import { checkUrl, lookupAllowed } from "./webhook-address.ts";

/** The whole of it: connecting, sending, and the answer's first line. */
const PATIENCE_MS = 8_000;

/**
 * Posts to the account's webhook, signed as in Standard Webhooks. Only a status of 200 to 299 means that it arrived.
 * The answer's body is not read, however large it is, and a redirect is not followed: it could lead anywhere.
 */
export function webhookSender(
  { db, clock, config }: Services,
  { patienceMs = PATIENCE_MS }: { patienceMs?: number } = {},
): Send {
  return async (delivery) => {
    const account = await db
      .selectFrom("accounts")
      .select(["webhook_url", "webhook_secret"])
      .where("id", "=", delivery.message.accountId)
      .executeTakeFirstOrThrow();
    if (account.webhook_url === null || account.webhook_secret === null) return "no-webhook";
    const url = new URL(account.webhook_url);
    const refused = checkUrl(url, config.localWebhooks);
    if (refused !== null) return refused;
    const body = bodyOf(delivery);
    const at = clock.now();
    const signature = new Webhook(account.webhook_secret).sign(delivery.id, at, body);
    return post(url, body, {
      signal: AbortSignal.timeout(patienceMs),
      lookup: lookupAllowed(config.localWebhooks),
      headers: {
        "Content-Type": "application/json",
        "Content-Length": Buffer.byteLength(body),
        "User-Agent": "Seatmeter",
        "webhook-id": delivery.id,
        "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
        "webhook-signature": signature,
      },
    });
  };
}

function bodyOf({ message, at, sequence }: Delivery): string {
  const { type, accountId: account, payload: data } = message;
  return JSON.stringify({ type, timestamp: at.toISOString(), account, sequence, data });
}

function post(url: URL, body: string, options: RequestOptions): Promise<string | null> {
  return new Promise((resolve) => {
    const request = (url.protocol === "https:" ? overHttps : overHttp)(url, {
      ...options,
      method: "POST",
      agent: false,
    });
    request.once("response", (response) => {
      const { statusCode = 0 } = response;
      response.destroy();
      resolve(statusCode >= 200 && statusCode < 300 ? null : `http-${statusCode}`);
    });
    // The other side may close while the rest is cut off: by then it has been answered.
    request.on("error", (error) => resolve(codeOf(error)));
    request.once("close", () => resolve("closed"));
    request.end(body);
  });
}

function codeOf(error: Error): string {
  if (error.name === "AbortError" || error.name === "TimeoutError") return "timeout";
  return "code" in error && typeof error.code === "string" ? error.code : error.name;
}
