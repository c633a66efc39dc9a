import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { SERVICE_PROBLEMS } from "../../shared/api/index.ts";
import type { Services } from "../services.ts";
import { createListedOrigins } from "./listed-origins.ts";

const EXPOSED = "ETag, Location, Retry-After, Idempotency-Replayed";
const ALLOWED_HEADERS = "Authorization, Content-Type, If-Match, If-None-Match, Idempotency-Key";
const PREFLIGHT_SECONDS = "600";

/** Says which origins a request may be read by, once its account is known; see `allowOrigins`. */
const granted = new WeakMap<FastifyRequest, readonly string[]>();

/** The request's token is of an account that lists these origins: from now on only they may read the answer. */
export function allowOrigins(request: FastifyRequest, origins: readonly string[]): void {
  granted.set(request, origins);
}

/**
 * No page may call from a browser but the extension's and those that an account lists. Before it is known whose
 * request it is (a preflight, a token that is refused), it is enough that some account lists the page: the answer says
 * nothing of any account. After that it has to be the account of the token.
 */
export function addCors(app: FastifyInstance, services: Services): void {
  const { extensionOrigins } = services.config;
  const isListed = createListedOrigins(services);
  app.addHook("onRequest", async (request, reply) => {
    reply.header("Vary", "Origin");
    if (request.method !== "OPTIONS" || request.headers["access-control-request-method"] === undefined) return;
    await allow(request, reply);
    reply
      .header("Access-Control-Allow-Methods", "GET, POST, PUT, DELETE")
      .header("Access-Control-Allow-Headers", ALLOWED_HEADERS)
      .header("Access-Control-Max-Age", PREFLIGHT_SECONDS)
      .code(204);
    return reply.send();
  });
  app.addHook("onSend", async (request, reply) => {
    if (request.method !== "OPTIONS") await allow(request, reply);
  });

  async function allow(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { origin } = request.headers;
    if (origin === undefined || !(await mayRead(request, reply, origin))) return;
    reply.header("Access-Control-Allow-Origin", origin).header("Access-Control-Expose-Headers", EXPOSED);
  }

  async function mayRead(request: FastifyRequest, { statusCode }: FastifyReply, origin: string): Promise<boolean> {
    if (extensionOrigins.includes(origin)) return true;
    const origins = granted.get(request);
    if (origins !== undefined) return origins.includes(origin);
    // Whoever asks too often makes us do nothing more.
    return statusCode !== SERVICE_PROBLEMS["too-many-requests"] && (await isListed(origin));
  }
}
