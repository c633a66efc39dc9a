import type { Server } from "node:http";
import type { FastifyInstance } from "fastify";
import { fastify } from "fastify";
import { frameOrigin } from "../account-address.ts";
import { accountRoutes } from "../api/account.ts";
import { eventWebhookRoutes } from "../api/event-webhooks.ts";
import { roleRoutes } from "../api/roles.ts";
import { sandboxRoutes } from "../api/sandbox.ts";
import { searchRoutes } from "../api/search.ts";
import { switchRoutes } from "../api/switches.ts";
import { ticketRoutes } from "../api/tickets.ts";
import { userListRoutes } from "../api/user-lists.ts";
import { userRoutes } from "../api/users.ts";
import type { Desk } from "../desk.ts";
import { switchesOf } from "../switches/switches.ts";
import { contentSecurityPolicy } from "./content-security.ts";
import {
  addressRestricted,
  answeredByPage,
  HostError,
  malformed,
  notFound,
  tooManyRequests,
  unavailable,
} from "./host-error.ts";
import { mailRoutes } from "./mail-routes.ts";
import { oauthRoutes } from "./oauth-routes.ts";
import { pageRoutes } from "./page-routes.ts";
import { createRateLimit } from "./rate-limit.ts";
import { signInRoutes } from "./sign-in-routes.ts";
import { accountNameOf } from "./visit.ts";
import { webhookRoutes } from "./webhook-routes.ts";

/** What answers with a list has a second family of headers, too. */
const LISTS = /^\/api\/v2\/(users|users\/show_many|tickets|custom_roles|audit_logs)(\?|$)/;

/** The help desk on a server that listens already: its port is part of every account's name. */
export async function attachApp(server: Server, desk: Desk): Promise<FastifyInstance> {
  const count = createRateLimit(() => desk.now().getTime());
  const app = fastify({
    logger: false,
    bodyLimit: 65_536,
    // `/api/v2/users.json` is `/api/v2/users`.
    rewriteUrl: ({ url = "/" }) => url.replace(/^(\/api\/v2\/[^?]*)\.json(?=\?|$)/, "$1"),
    serverFactory: (handler) => {
      server.removeAllListeners("request");
      return server.on("request", handler);
    },
  });

  app.addHook("onRequest", async (request, reply) => {
    reply.header("X-Content-Type-Options", "nosniff").header("Referrer-Policy", "same-origin");
    const account = accountNameOf(desk, request);
    const frames = account === null ? "" : ` ${frameOrigin(account, desk.port)}`;
    const policy = contentSecurityPolicy(desk.serviceUrl, { shows: `'self'${frames}`, shownBy: "'none'" });
    if (!request.url.startsWith("/oidc/")) reply.header("Content-Security-Policy", policy);
    if (account === null || !request.url.startsWith("/api/v2/")) return;
    const { requestsPerMinute, retryAfter, api } = await switchesOf(desk.db, account);
    const { limit, remaining, resetSeconds, retryAfterSeconds } = count(account, requestsPerMinute);
    reply.header("X-Rate-Limit", limit).header("X-Rate-Limit-Remaining", remaining).header("Cache-Control", "no-store");
    if (LISTS.test(request.url)) {
      reply
        .header("ratelimit-limit", limit)
        .header("ratelimit-remaining", remaining)
        .header("ratelimit-reset", resetSeconds);
    }
    if (retryAfterSeconds !== undefined) throw tooManyRequests(retryAfter ?? retryAfterSeconds);
    if (api === "unavailable") throw unavailable();
    if (api === "html") throw answeredByPage();
    if (api === "restricted" && request.headers.authorization !== undefined) throw addressRestricted();
  });

  app.setNotFoundHandler(() => {
    throw notFound();
  });
  app.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
    const answer = error instanceof HostError ? error : unexpected(error);
    return reply.code(answer.status).headers(answer.headers).send(answer.body);
  });

  signInRoutes(app, desk);
  oauthRoutes(app, desk);
  userListRoutes(app, desk);
  searchRoutes(app, desk);
  userRoutes(app, desk);
  roleRoutes(app, desk);
  eventWebhookRoutes(app, desk);
  switchRoutes(app, desk);
  accountRoutes(app, desk);
  ticketRoutes(app, desk);
  sandboxRoutes(app, desk);
  mailRoutes(app, desk);
  webhookRoutes(app, desk);
  pageRoutes(app, desk);
  await app.ready();
  return app;
}

function unexpected(error: Error & { statusCode?: number }): HostError {
  if (error.statusCode !== undefined && error.statusCode < 500) return malformed(error.message);
  process.stderr.write(`${error.stack ?? error.message}\n`);
  return new HostError(500, { error: { title: "Internal error", message: "Something went wrong here. Try again." } });
}
