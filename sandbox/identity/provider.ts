import Provider from "oidc-provider";
import type { Db } from "../db/connection.ts";
import { findSignInUser } from "../db/users.ts";
import type { AccountKeys } from "./keys.ts";
import { oidcAdapter } from "./oidc-adapter.ts";
import { TOKEN_SECONDS, tokenClaims } from "./tokens.ts";

export const SESSION_SECONDS = 14 * 86_400;
const SCOPE = "seats";

export interface ProviderOptions {
  db: Db;
  account: string;
  issuer: string;
  keys: AccountKeys;
  clientId: string;
  redirectUris: string[];
  /** The seat service, by its origin: what a token is made for where nobody says. */
  service: string;
}

/**
 * The sign-in provider of one account. Its session is the help desk page's own session, so who is signed in has one
 * answer. The extension is the help desk's own client: it needs no consent, and `prompt=none` is answered at once.
 */
export function createProvider({
  db,
  account,
  issuer,
  keys,
  clientId,
  redirectUris,
  service,
}: ProviderOptions): Provider {
  return new Provider(issuer, {
    adapter: oidcAdapter(db, account),
    jwks: { keys: [keys.signing] },
    clients: [
      {
        client_id: clientId,
        client_name: "Seatmeter",
        token_endpoint_auth_method: "none",
        redirect_uris: redirectUris,
        response_types: ["code"],
        grant_types: ["authorization_code"],
        id_token_signed_response_alg: "ES256",
      },
    ],
    clientDefaults: { id_token_signed_response_alg: "ES256" },
    cookies: {
      // No `Secure`: the sandbox speaks plain HTTP. `Lax` is enough, since the silent flow is a top-level navigation.
      names: { session: "helpdesk_session", interaction: "helpdesk_interaction", resume: "helpdesk_resume" },
      long: { httpOnly: true, sameSite: "lax" },
      short: { httpOnly: true, sameSite: "lax" },
    },
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: async (_ctx, _client, oneOf) => oneOf ?? service,
        useGrantedResource: async () => true,
        getResourceServerInfo: async (_ctx, resource) => ({
          scope: resource === service ? SCOPE : "",
          audience: resource,
          accessTokenTTL: TOKEN_SECONDS,
          accessTokenFormat: "jwt",
          jwt: { sign: { alg: "ES256" } },
        }),
      },
    },
    scopes: ["openid", SCOPE],
    // The extension's worker asks from its own origin; its code is useless without the verifier it keeps.
    clientBasedCORS: () => true,
    ttl: {
      AccessToken: TOKEN_SECONDS,
      AuthorizationCode: 60,
      IdToken: TOKEN_SECONDS,
      Interaction: 3600,
      Session: SESSION_SECONDS,
      Grant: SESSION_SECONDS,
    },
    interactions: {
      // Back to the same question afterwards, now with a session: no second way of signing in beside the page's own.
      url: (_ctx, { params }) => {
        const question = new URLSearchParams();
        for (const [name, value] of Object.entries(params)) {
          if (name !== "prompt" && value !== undefined) question.set(name, String(value));
        }
        return `/sign-in?${new URLSearchParams({ to: `/oidc/auth?${question}` })}`;
      },
    },
    findAccount: async (_ctx, id) => {
      const user = await findSignInUser(db, account, id);
      return user === undefined ? undefined : { accountId: user.id, claims: () => ({ sub: user.id, name: user.name }) };
    },
    extraTokenClaims: async (_ctx, token) => {
      const id = "accountId" in token ? token.accountId : undefined;
      const user = id === undefined ? undefined : await findSignInUser(db, account, id);
      return user === undefined ? undefined : tokenClaims(user);
    },
    loadExistingGrant: async ({ oidc }) => {
      const { client, session, provider } = oidc;
      if (client === undefined || session?.accountId === undefined) return undefined;
      const known = session.grantIdFor(client.clientId);
      const existing = known === undefined ? undefined : await provider.Grant.find(known);
      if (existing !== undefined && existing.accountId === session.accountId) return existing;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope("openid");
      grant.addResourceScope(service, SCOPE);
      await grant.save();
      return grant;
    },
  });
}
