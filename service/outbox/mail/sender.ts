import { setTimeout as delay } from "node:timers/promises";
import { createTransport } from "nodemailer";
import type { Services } from "../../services.ts";
import type { Delivery, Send } from "../deliver.ts";
import { createEndLinks } from "./end-link.ts";
import { render } from "./render.ts";
import type { MailAccount } from "./write.ts";
import { writeMail } from "./write.ts";

/** Of each step of the conversation; all of them together, in milliseconds. */
const STEP_PATIENCE_MS = 8_000;
const PATIENCE_MS = 30_000;

/**
 * Sends a mail over SMTP. Its Message-ID is the delivery's, the same at each attempt; addresses go in as addresses, not
 * as text to be parsed, and nodemailer encodes all headers.
 */
export function mailSender(services: Services): Send {
  const { config } = services;
  const links = createEndLinks(config);
  const transport = createTransport({
    url: config.smtpUrl,
    connectionTimeout: STEP_PATIENCE_MS,
    greetingTimeout: STEP_PATIENCE_MS,
    socketTimeout: STEP_PATIENCE_MS,
    dnsTimeout: STEP_PATIENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return async (delivery) => {
    const endLink = await links.linkFor({ accountId: delivery.message.accountId, address: delivery.receiver });
    const account = { ...(await readMailAccount(services, delivery)), endLink };
    const draft = writeMail(delivery.message, delivery.audience, account);
    if (draft === null) return null;
    const sending = transport
      .sendMail({
        ...render(draft, account.language),
        from: { name: "Seatmeter", address: config.mailFrom },
        to: { name: "", address: delivery.receiver },
        messageId: messageIdOf(delivery.id, config.mailFrom),
        headers: {
          "X-Seatmeter-Account": delivery.message.accountId,
          "Auto-Submitted": "auto-generated",
          "Content-Language": account.language,
          // With it a mail program's own button ends them (RFC 8058).
          ...(delivery.message.type === "seats.exhausted"
            ? { "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" }
            : {}),
        },
        ...(delivery.message.type === "seats.exhausted" ? { list: { unsubscribe: { url: endLink } } } : {}),
        date: delivery.at,
      })
      .then(() => null, codeOf);
    const waiting = new AbortController();
    const late = delay(PATIENCE_MS, "timeout", { signal: waiting.signal }).catch(() => "timeout");
    const outcome = await Promise.race([sending, late]);
    waiting.abort();
    return outcome;
  };
}

/** `<dlv_…@host of the sender>`. */
function messageIdOf(deliveryId: string, from: string): string {
  return `<${deliveryId}@${from.slice(from.lastIndexOf("@") + 1)}>`;
}

/** The server's number, or ours; its words may hold an address. */
function codeOf(thrown: unknown): string {
  if (typeof thrown !== "object" || thrown === null) return "internal";
  if ("responseCode" in thrown && typeof thrown.responseCode === "number") return `smtp-${thrown.responseCode}`;
  return "code" in thrown && typeof thrown.code === "string" ? thrown.code : "internal";
}

async function readMailAccount({ db }: Services, { message }: Delivery): Promise<Omit<MailAccount, "endLink">> {
  const account = await db
    .selectFrom("accounts")
    .select(["name", "language", "time_zone as timeZone", "help_desk_origin as helpDesk"])
    .select("subscription_url as subscriptionUrl")
    .where("id", "=", message.accountId)
    .executeTakeFirstOrThrow();
  const sender =
    message.type !== "sales.sent"
      ? undefined
      : await db
          .selectFrom("sales_inquiries")
          .select(["email", "phone"])
          .where("account_id", "=", message.accountId)
          .where("id", "=", message.subject)
          .executeTakeFirst();
  return { ...account, sender: sender ?? null };
}
