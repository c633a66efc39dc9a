import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Services } from "../services.ts";

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
export function addCors(app: FastifyInstance, { db, config }: Services): void {
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
    if (origin === undefined || !(await mayRead(request, origin))) return;
    reply.header("Access-Control-Allow-Origin", origin).header("Access-Control-Expose-Headers", EXPOSED);
  }

  async function mayRead(request: FastifyRequest, origin: string): Promise<boolean> {
    if (config.extensionOrigins.includes(origin)) return true;
    const origins = granted.get(request);
    if (origins !== undefined) return origins.includes(origin);
    const listed = await db
      .selectFrom("accounts")
      .select("id")
      .where((where) => where(where.val(origin), "=", where.fn.any("cors_origins")))
      .limit(1)
      .executeTakeFirst();
    return listed !== undefined;
  }
}
