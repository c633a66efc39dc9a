import * as v from "valibot";
import type { HelpDeskConnector, SubscriptionState } from "../connector.ts";
import { HelpDeskError } from "../connector.ts";
import type { ZendeskClient } from "./client.ts";
import type { OwnAccount } from "./own-account.ts";

/** Whatever may give somebody a license, or take it from them. */
export const SUBSCRIPTIONS = [
  "user.created",
  "user.role_changed",
  "user.custom_role_changed",
  "user.active_changed",
  "user.suspended_changed",
  "user.deleted",
].map((event) => `zen:event-type:${event}`);

const WebhookId = v.pipe(v.string(), v.regex(/^[\w-]{1,100}$/));
const Webhook = v.object({
  id: WebhookId,
  endpoint: v.optional(v.unknown()),
  status: v.optional(v.unknown()),
});
const One = v.object({ webhook: Webhook });
const Many = v.object({ webhooks: v.array(Webhook) });
const SigningSecret = v.object({
  signing_secret: v.object({ secret: v.pipe(v.string(), v.minLength(1), v.maxLength(1_000)) }),
});
const Invocations = v.object({
  invocations: v.array(
    v.object({
      latest_completed_at: v.optional(v.unknown()),
      status: v.optional(v.unknown()),
      status_code: v.optional(v.unknown()),
    }),
  ),
});

const NAME = "Seatmeter: who is on the team";

type Subscriptions = Pick<HelpDeskConnector, "subscribe" | "readSubscription" | "unsubscribe">;

/** The service's own webhooks at the host: made, looked after and removed. */
export function createWebhooks(
  { get, create, change, remove }: ZendeskClient,
  { assertAnswering }: Pick<OwnAccount, "assertAnswering">,
): Subscriptions {
  /** Of a try that didn't come to its end: nobody knows its secret. */
  async function removeOthers(address: string, keep: readonly string[]): Promise<void> {
    const { webhooks } = await get(
      "/api/v2/webhooks",
      { "filter[name_contains]": "Seatmeter", "page[size]": "100" },
      Many,
    );
    for (const { id, endpoint } of webhooks) {
      if (endpoint === address && !keep.includes(id)) await remove(`/api/v2/webhooks/${id}`);
    }
  }

  async function hasFailed(id: string, since: Date): Promise<boolean> {
    const { invocations } = await get(`/api/v2/webhooks/${id}/invocations`, { "page[size]": "100" }, Invocations);
    return invocations.some(({ status, status_code, latest_completed_at }) => {
      const failed = String(status).toLowerCase() === "failed" || Number(status_code) >= 400;
      const at = Date.parse(String(latest_completed_at));
      return failed && (Number.isNaN(at) || at >= since.getTime());
    });
  }

  return {
    subscribe: async (address, keep) => {
      await assertAnswering();
      await removeOthers(address, keep);
      const webhook = {
        name: NAME,
        endpoint: address,
        http_method: "POST",
        request_format: "json",
        status: "active",
        subscriptions: SUBSCRIPTIONS,
      };
      const made = await create("/api/v2/webhooks", { webhook }, One);
      const { id } = made.webhook;
      const { signing_secret } = await get(`/api/v2/webhooks/${id}/signing_secret`, {}, SigningSecret);
      return { id, secret: signing_secret.secret };
    },
    readSubscription: async (id, since): Promise<SubscriptionState> => {
      try {
        const { webhook } = await get(`/api/v2/webhooks/${id}`, {}, One);
        if (webhook.status !== undefined && webhook.status !== "active") {
          await change(`/api/v2/webhooks/${id}`, { webhook: { status: "active" } });
          return "mended";
        }
        return (await hasFailed(id, since)) ? "failing" : "well";
      } catch (thrown) {
        if (!(thrown instanceof HelpDeskError) || thrown.fault !== "not-found") throw thrown;
        await assertAnswering();
        return "gone";
      }
    },
    unsubscribe: (id) => remove(`/api/v2/webhooks/${id}`),
  };
}
