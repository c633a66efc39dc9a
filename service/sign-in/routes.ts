import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import * as v from "valibot";
import { Slug, serviceProblem } from "../../shared/api/index.ts";
import { sendPlainPage } from "../http/plain-page.ts";
import type { TakeOne } from "../http/rate-limit.ts";
import type { Services } from "../services.ts";
import { HELP_DESK_PATH, SIGN_IN_PATH } from "./addresses.ts";
import { comeBack, goToHelpDesk, Return } from "./interaction.ts";
import type { ReadySignIn } from "./providers.ts";
import { createSignIns } from "./providers.ts";
import { Refused } from "./refused.ts";
import type { Refusal } from "./words.ts";
import { WORDS } from "./words.ts";

/**
 * Signing in with the help desk itself: each account's authorization server below `/sign-in/{account}`, and the address at
 * which its people come by on their way to the help desk, and back.
 */
export function addSignIn(app: FastifyInstance, services: Services, rateLimit: TakeOne): void {
  const { config, log } = services;
  const signIns = createSignIns(services);
  const onRequest = (request: FastifyRequest) => rateLimit(`address:signIn:${request.ip}`);

  async function signInOf({ params }: FastifyRequest): Promise<ReadySignIn> {
    const account = v.safeParse(Named, params);
    const signIn = account.success ? await signIns(account.output.account) : null;
    if (signIn === null) throw serviceProblem("not-found", "Nobody signs in here.");
    return signIn;
  }

  app.get(`${HELP_DESK_PATH}/:account`, { onRequest }, async (request, reply) => {
    const signIn = await signInOf(request);
    const at = { req: request.raw, res: reply.raw };
    const returned = v.safeParse(Return, request.query);
    try {
      if (!returned.success) throw new Refused("not_begun_here");
      const { state, code, error } = returned.output;
      const isReturn = state !== undefined || code !== undefined || error !== undefined;
      const address = isReturn
        ? await comeBack(services, signIn, at, returned.output)
        : await goToHelpDesk(services, signIn, at);
      return reply.header("Cache-Control", "no-store").header("Referrer-Policy", "no-referrer").redirect(address, 303);
    } catch (thrown) {
      if (!(thrown instanceof Refused)) throw thrown;
      log.info({ requestId: request.id, account: signIn.account.id, refusal: thrown.refusal }, "nobody signed in");
      return sendRefusal(reply, signIn, thrown.refusal);
    }
  });

  app.register(async (scope) => {
    // The provider reads its bodies itself.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", (_request, _payload, done) => done(null));
    for (const [path, method] of OF_PROVIDER) {
      scope.route({ method: [...method], url: `${SIGN_IN_PATH}/:account/${path}`, onRequest, handler: answer });
    }
  });

  async function answer(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { handle, account } = await signInOf(request);
    const { raw } = request;
    const { url = "/" } = raw;
    const mount = `${SIGN_IN_PATH}/${account.id}`;
    if (!url.startsWith(`${mount}/`)) throw serviceProblem("not-found", "Nobody signs in here.");
    const { host, protocol } = new URL(config.publicOrigin);
    reply.hijack();
    for (const [name, value] of Object.entries(HEADERS)) reply.raw.setHeader(name, value);
    // `originalUrl` tells the provider where it is mounted. Whatever a request calls the service, it has one address.
    const mounted = Object.assign(raw, { originalUrl: url, url: url.slice(mount.length) });
    Object.assign(raw.headers, { host, "x-forwarded-host": host, "x-forwarded-proto": protocol.slice(0, -1) });
    await handle(mounted, reply.raw);
  }
}

/** What of the provider is served. */
const OF_PROVIDER = [
  [".well-known/openid-configuration", ["GET"]],
  ["jwks", ["GET"]],
  ["auth", ["GET", "POST"]],
  ["auth/:uid", ["GET"]],
  ["token", ["POST"]],
  ["session/end", ["GET", "POST"]],
  ["session/end/confirm", ["POST"]],
  ["session/end/success", ["GET"]],
] as const;

const Named = v.looseObject({ account: Slug });

const HEADERS = { "X-Content-Type-Options": "nosniff", "X-Frame-Options": "DENY", "Referrer-Policy": "no-referrer" };

/** What the service's operator, the help desk or the network has to put right is no fault of the person's. */
const STATUS: Record<Refusal, number> = {
  end_user: 403,
  suspended: 403,
  inactive: 403,
  nobody: 403,
  somebody_else: 403,
  consent_refused: 403,
  not_begun_here: 400,
  failed: 400,
  code_refused: 400,
  other_account: 502,
  client_refused: 502,
  unreadable: 502,
  unreachable: 503,
};

function sendRefusal(reply: FastifyReply, { account: { language } }: ReadySignIn, refusal: Refusal): FastifyReply {
  const { title, refused } = WORDS[language];
  return sendPlainPage(reply, { language, status: STATUS[refusal], title, text: refused[refusal] });
}
