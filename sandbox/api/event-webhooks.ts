import { randomBytes } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { sql } from "kysely";
import type { Desk } from "../desk.ts";
import { ulid } from "../events/ulid.ts";
import { notFound } from "../http/host-error.ts";
import { administering, signedIn, type Visit } from "../http/visit.ts";
import type { EventWebhook, ShownInvocation } from "./webhook-json.ts";
import {
  attemptJson,
  invocationJson,
  readNewWebhook,
  readWebhookChange,
  signingSecretJson,
  webhookJson,
} from "./webhook-json.ts";

const LONGEST_LIST = 100;
const NO_MORE = {
  meta: { has_more: false, after_cursor: null, before_cursor: null },
  links: { next: null, prev: null },
};

/** Webhooks that subscribe to events: made, changed and deleted, their secrets, and what was sent. For admins. */
export function eventWebhookRoutes(app: FastifyInstance, desk: Desk): void {
  const { db } = desk;
  const own = async (request: FastifyRequest, reply: FastifyReply): Promise<Visit & { webhook: EventWebhook }> => {
    const visit = administering(await signedIn(desk, request, reply));
    const webhook = await db
      .selectFrom("sandbox.event_webhooks")
      .selectAll()
      .where("account", "=", visit.account.id)
      .where("id", "=", (request.params as { id: string }).id)
      .executeTakeFirst();
    if (webhook === undefined) throw notFound();
    return { ...visit, webhook };
  };

  app.post("/api/v2/webhooks", async (request, reply) => {
    const { account, user } = administering(await signedIn(desk, request, reply));
    const asked = readNewWebhook(request.body);
    const now = desk.now();
    const webhook = await db
      .insertInto("sandbox.event_webhooks")
      .values({
        ...{ ...asked, description: asked.description ?? null, id: ulid(now), account: account.id },
        ...{ signing_secret: newSecret(), created_by: user.id, created_at: now, updated_by: null, updated_at: null },
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    return reply.code(201).send({ webhook: webhookJson(webhook) });
  });

  app.get("/api/v2/webhooks", async (request, reply) => {
    const { account } = administering(await signedIn(desk, request, reply));
    const query = request.query as Record<string, unknown>;
    const all = await db
      .selectFrom("sandbox.event_webhooks")
      .selectAll()
      .where("account", "=", account.id)
      .orderBy("id")
      .execute();
    const status = query["filter[status]"];
    const named = String(query["filter[name_contains]"] ?? "");
    const webhooks = all.filter(
      (each) => each.name.includes(named) && (status === undefined || each.status === status),
    );
    return { webhooks: webhooks.map(webhookJson), ...NO_MORE };
  });

  app.get("/api/v2/webhooks/:id", async (request, reply) => {
    const { webhook } = await own(request, reply);
    return { webhook: webhookJson(webhook) };
  });

  for (const method of ["PATCH", "PUT"] as const) {
    app.route({
      method,
      url: "/api/v2/webhooks/:id",
      handler: async (request, reply) => {
        const { webhook, user } = await own(request, reply);
        const { description, ...change } =
          method === "PUT" ? readNewWebhook(request.body) : readWebhookChange(request.body);
        await db
          .updateTable("sandbox.event_webhooks")
          .set({ ...change, ...(description === undefined ? {} : { description }) })
          .set({ updated_by: user.id, updated_at: desk.now() })
          .where("id", "=", webhook.id)
          .execute();
        return reply.code(204).send();
      },
    });
  }

  app.delete("/api/v2/webhooks/:id", async (request, reply) => {
    const { webhook } = await own(request, reply);
    await db.deleteFrom("sandbox.event_webhooks").where("id", "=", webhook.id).execute();
    return reply.code(204).send();
  });

  app.get("/api/v2/webhooks/:id/signing_secret", async (request, reply) => {
    const { webhook } = await own(request, reply);
    return signingSecretJson(webhook);
  });

  app.post("/api/v2/webhooks/:id/signing_secret", async (request, reply) => {
    const { webhook } = await own(request, reply);
    const signing_secret = newSecret();
    await db.updateTable("sandbox.event_webhooks").set({ signing_secret }).where("id", "=", webhook.id).execute();
    return reply.code(201).send(signingSecretJson({ signing_secret }));
  });

  app.get("/api/v2/webhooks/:id/invocations", async (request, reply) => {
    const { webhook } = await own(request, reply);
    const status = (request.query as Record<string, unknown>)["filter[status]"];
    const { rows } = await sql<ShownInvocation>`
      select invocation.id, invocation.status, last.completed_at as latest, last.status_code
      from sandbox.invocations as invocation
      join lateral (
        select completed_at, status_code from sandbox.attempts
        where invocation = invocation.id order by place desc limit 1
      ) as last on true
      where invocation.webhook = ${webhook.id}
        and (${status ?? null}::text is null or invocation.status = ${status ?? null})
      order by invocation.place desc limit ${LONGEST_LIST}
    `.execute(db);
    return { invocations: rows.map(invocationJson), ...NO_MORE };
  });

  app.get("/api/v2/webhooks/:id/invocations/:invocation/attempts", async (request, reply) => {
    const { webhook } = await own(request, reply);
    const attempts = await db
      .selectFrom("sandbox.attempts")
      .selectAll()
      .where("webhook", "=", webhook.id)
      .where("invocation", "=", (request.params as { invocation: string }).invocation)
      .orderBy("place")
      .execute();
    return { attempts: attempts.map(attemptJson) };
  });
}

function newSecret(): string {
  return randomBytes(32).toString("base64");
}
