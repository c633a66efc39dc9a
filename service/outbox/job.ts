import type { Job } from "../job.ts";
import type { Services } from "../services.ts";
import { deliver } from "./deliver.ts";
import { dispatch } from "./dispatch.ts";
import { mailSender } from "./mail/sender.ts";
import { forgetDelivered } from "./tidy.ts";
import { webhookSender } from "./webhook.ts";

/** What tells others: each channel on its own, so that one that is slow does not hold up the other. */
export function createOutboxJobs(services: Services): Job[] {
  const sendWebhook = webhookSender(services);
  const sendMail = services.config.smtpUrl === "" ? null : mailSender(services);
  return [
    { name: "outbox", everyMs: 500, run: async () => (await dispatch(services)) > 0 },
    { name: "webhooks", everyMs: 500, run: async () => (await deliver(services, "webhook", sendWebhook)) > 0 },
    ...(sendMail === null
      ? []
      : [{ name: "mails", everyMs: 500, run: async () => (await deliver(services, "email", sendMail)) > 0 }]),
    { name: "outbox-tidy", everyMs: 600_000, run: () => forgetDelivered(services) },
  ];
}
