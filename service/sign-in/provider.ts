import type { IncomingMessage, ServerResponse } from "node:http";
import type { JWK } from "jose";
import type { Configuration } from "oidc-provider";
import Provider, { errors } from "oidc-provider";
import { PLAIN_PAGE_HEADERS, plainPageHtml } from "../http/plain-page.ts";
import type { Services } from "../services.ts";
import type { SignInAccount } from "./account.ts";
import { extensionRedirects, HELP_DESK_PATH, issuerOf, SIGN_IN_PATH } from "./addresses.ts";
import { SIGNING_ALGORITHM } from "./keys.ts";
import type { People } from "./people.ts";
import { signInPeople } from "./people.ts";
import { signInRecords } from "./records.ts";
import { SESSION_SECONDS, sessionLife } from "./session-life.ts";
import { WORDS } from "./words.ts";

/** How long a token is good, in seconds. What its bearer may do is looked up with each call, so it isn't for that. */
export const TOKEN_SECONDS = 600;
const CODE_SECONDS = 60;
/** How long signing in at the help desk may take. */
export const INTERACTION_SECONDS = 1_800;

const SCOPE = "seats";

type Means = Pick<Services, "db" | "config" | "log">;
type Context = Parameters<NonNullable<Configuration["renderError"]>>[0];

export type Interaction = Awaited<ReturnType<Provider["interactionDetails"]>>;

export interface SignInProvider {
  provider: Provider;
  people: People;
  /** What this browser has begun; `null` where it hasn't, or where that has ended. */
  interactionAt(exchange: Exchange): Promise<Interaction | null>;
}

/** A request and its answer, as Node has them. */
export interface Exchange {
  req: IncomingMessage;
  res: ServerResponse;
}

/**
 * The authorization server of one account, whose people are the help desk's. The extension is its only client, and a token
 * is for this very service: it says who somebody is, and nothing of what they may do.
 */
export function createProvider(means: Means, account: SignInAccount, keys: readonly JWK[]): SignInProvider {
  const { config, log } = means;
  const records = signInRecords(means, account.id);
  const people = signInPeople(records);
  const cookie = { httpOnly: true, sameSite: "lax", secure: config.publicOrigin.startsWith("https:") } as const;
  const nameOfCookie = (of: string) => `${cookie.secure ? "__Secure-" : ""}seatmeter-${of}-${account.id}`;
  const words = WORDS[account.language];

  const provider = new Provider(issuerOf(config, account.id), {
    adapter: records,
    jwks: { keys: [...keys] },
    clients: [
      {
        client_id: account.clientId,
        client_name: "Seatmeter",
        token_endpoint_auth_method: "none",
        redirect_uris: extensionRedirects(config),
        response_types: ["code"],
        grant_types: ["authorization_code"],
      },
    ],
    clientDefaults: { id_token_signed_response_alg: SIGNING_ALGORITHM },
    clientAuthMethods: ["none"],
    responseTypes: ["code"],
    enabledJWA: { idTokenSigningAlgValues: [SIGNING_ALGORITHM] },
    pkce: { required: () => true },
    scopes: ["openid", SCOPE],
    cookies: {
      names: {
        session: nameOfCookie("session"),
        interaction: nameOfCookie("interaction"),
        resume: nameOfCookie("resume"),
      },
      long: { ...cookie, path: `${SIGN_IN_PATH}/${account.id}` },
      // Their paths are the provider's to say.
      short: cookie,
    },
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      claimsParameter: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx) => {
          const { title, question, button } = words.signOut;
          const xsrf = String(ctx.oidc.session?.state?.secret);
          const form = { action: ctx.oidc.urlFor("end_session_confirm"), fields: { xsrf, logout: "yes" } };
          sendPage(ctx, { status: 200, title, text: question, button, form });
        },
        postLogoutSuccessSource: (ctx) => {
          sendPage(ctx, { status: 200, title: words.signOut.title, text: words.signOut.done });
        },
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => config.publicOrigin,
        useGrantedResource: () => true,
        getResourceServerInfo: (_ctx, resource) => {
          if (resource !== config.publicOrigin) throw new errors.InvalidTarget();
          return {
            scope: SCOPE,
            audience: config.publicOrigin,
            accessTokenTTL: TOKEN_SECONDS,
            accessTokenFormat: "jwt",
            jwt: { sign: { alg: SIGNING_ALGORITHM } },
          };
        },
      },
    },
    // The extension asks from its own origin; a code is useless without the verifier that it keeps.
    clientBasedCORS: () => true,
    ttl: {
      AccessToken: TOKEN_SECONDS,
      AuthorizationCode: CODE_SECONDS,
      IdToken: TOKEN_SECONDS,
      Interaction: INTERACTION_SECONDS,
      Session: (_ctx, session) => sessionLife(session.loginTs, new Date()),
      Grant: SESSION_SECONDS,
    },
    interactions: { url: () => `${HELP_DESK_PATH}/${account.id}` },
    findAccount: async (_ctx, id) => {
      const name = await people.nameOf(id);
      return name === undefined ? undefined : { accountId: id, claims: () => ({ sub: id }) };
    },
    extraTokenClaims: async (_ctx, token) => {
      const name = "accountId" in token ? await people.nameOf(token.accountId) : undefined;
      return { account: account.id, ...(name === undefined ? {} : { name }) };
    },
    // The help desk has asked already whether the service may know who somebody is.
    loadExistingGrant: async ({ oidc }) => {
      const { client, session } = oidc;
      if (client === undefined || session?.accountId === undefined) return undefined;
      const known = session.grantIdFor(client.clientId);
      const existing = known === undefined ? undefined : await provider.Grant.find(known);
      if (existing !== undefined && existing.accountId === session.accountId) return existing;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope("openid");
      grant.addResourceScope(config.publicOrigin, SCOPE);
      await grant.save();
      return grant;
    },
    renderError: (ctx, { error }) => {
      const refusal = error === "invalid_request" && ctx.oidc?.route === "resume" ? "not_begun_here" : "failed";
      sendPage(ctx, { status: ctx.status, title: words.title, text: words.refused[refusal] });
    },
  });

  // The service's own address is told by headers that the route has set, see there.
  provider.proxy = true;
  // Its message names what failed, and neither code nor token.
  provider.on("server_error", (_ctx, err) => log.error({ account: account.id, err }, "sign-in failed"));

  function sendPage(ctx: Context, page: Omit<Parameters<typeof plainPageHtml>[0], "language">): void {
    ctx.status = page.status;
    ctx.set(PLAIN_PAGE_HEADERS);
    ctx.type = "html";
    ctx.body = plainPageHtml({ language: account.language, ...page });
  }

  return {
    provider,
    people,
    interactionAt: ({ req, res }) =>
      provider.interactionDetails(req, res).catch((thrown: unknown) => {
        if (thrown instanceof errors.SessionNotFound) return null;
        throw thrown;
      }),
  };
}
