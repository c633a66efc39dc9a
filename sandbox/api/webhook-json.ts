import type { Selectable } from "kysely";
import * as v from "valibot";
import type { AttemptTable, EventWebhookTable, InvocationTable } from "../db/event-tables.ts";
import { HostError } from "../http/host-error.ts";

export type EventWebhook = Selectable<EventWebhookTable>;

const Text = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
const Endpoint = v.pipe(v.string(), v.url(), v.regex(/^https?:/));
const Hook = v.object({
  name: Text,
  status: v.picklist(["active", "inactive"]),
  endpoint: Endpoint,
  // Events of people are posted as JSON; the webhooks of triggers, which could be otherwise, aren't made here.
  http_method: v.literal("POST"),
  request_format: v.literal("json"),
  subscriptions: v.pipe(v.array(v.pipe(v.string(), v.startsWith("zen:event-type:"))), v.minLength(1)),
  description: v.optional(v.nullable(v.string())),
});

type NewWebhook = v.InferOutput<typeof Hook>;
type WebhookChange = { [Name in keyof NewWebhook]?: NewWebhook[Name] | undefined };

/** A webhook as it is to be made; refuses with what is wrong. */
export function readNewWebhook(body: unknown): NewWebhook {
  return read(v.object({ webhook: Hook }), body).webhook;
}

/** What of a webhook is to be otherwise. */
export function readWebhookChange(body: unknown): WebhookChange {
  return read(v.object({ webhook: v.partial(Hook) }), body).webhook;
}

export function webhookJson(webhook: EventWebhook): object {
  const { id, name, description, endpoint, status, http_method, request_format, subscriptions } = webhook;
  return {
    ...{ id, name, status, endpoint, http_method, request_format, subscriptions },
    ...(description === null ? {} : { description }),
    created_at: webhook.created_at.toISOString(),
    created_by: webhook.created_by,
    ...(webhook.updated_at === null ? {} : { updated_at: webhook.updated_at.toISOString() }),
    ...(webhook.updated_by === null ? {} : { updated_by: webhook.updated_by }),
  };
}

export function signingSecretJson({ signing_secret }: Pick<EventWebhook, "signing_secret">): object {
  return { signing_secret: { algorithm: "SHA256", secret: signing_secret } };
}

export interface ShownInvocation extends Pick<Selectable<InvocationTable>, "id" | "status"> {
  latest: Date | null;
  status_code: number | null;
}

export function invocationJson({ id, status, latest, status_code }: ShownInvocation): object {
  return { id, status, latest_completed_at: latest?.toISOString() ?? null, status_code };
}

export function attemptJson({ id, invocation, completed_at, outcome, status_code }: Selectable<AttemptTable>): object {
  return { id, invocation_id: invocation, status: outcome, status_code, completed_at: completed_at.toISOString() };
}

function read<T>(schema: v.GenericSchema<unknown, T>, body: unknown): T {
  const parsed = v.safeParse(schema, body);
  if (parsed.success) return parsed.output;
  const errors = parsed.issues.map((issue) => ({
    code: "InvalidWebhook",
    title: `${v.getDotPath(issue) ?? "webhook"}: ${issue.message}`,
  }));
  throw new HostError(400, { errors });
}
