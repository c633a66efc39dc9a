import * as oauth from "oauth4webapi";
import type { Connection } from "../../../shared/api/index.ts";
import { Problem } from "../../../shared/api/index.ts";

/** Who is signed in to a help desk, proved by its own sign-in. Tokens stand in session storage alone. */
export interface Session {
  issuer: string;
  /** The person's id at that issuer: the member id of the seat service. */
  person: string;
  /** Empty where the help desk itself was asked, since it has no seat service. */
  accessToken: string;
  /** In milliseconds of this machine. */
  expiresAt: number;
}

export interface SignInOptions {
  /** Shows a window if need be. Without it the flow fails at once for who isn't signed in. */
  interactive: boolean;
  /** The browser's `identity.launchWebAuthFlow`: resolves with the address that the sign-in came back to. */
  launch: (flow: { url: string; interactive: boolean }) => Promise<string | undefined>;
  redirectUri: string;
  now: () => number;
  /** The stand-in help desk has no TLS. */
  allowInsecure: boolean;
}

/** A token is renewed this long before it ends, so that no call sets out with a dying one. */
const MARGIN_MS = 30_000;
/** A machine's clock may be wrong by days: the ID token came straight from its issuer, and its nonce is ours. */
const CLOCK_TOLERANCE_SECONDS = 2 * 24 * 3600;

/**
 * Signs in by authorization code, PKCE and resource indicator. Rejects with `signed-out` when that person, or nobody,
 * can be signed in this way, and with `unreachable` when the issuer doesn't answer.
 */
export async function signIn(connection: Connection, options: SignInOptions): Promise<Session> {
  const http = { [oauth.allowInsecureRequests]: options.allowInsecure };
  const server = await discover(new URL(connection.issuer), http);
  const client: oauth.Client = {
    client_id: connection.clientId,
    [oauth.clockTolerance]: CLOCK_TOLERANCE_SECONDS,
  };
  const verifier = oauth.generateRandomCodeVerifier();
  const state = oauth.generateRandomState();
  const nonce = oauth.generateRandomNonce();
  const url = new URL(server.authorization_endpoint ?? "");
  url.search = new URLSearchParams({
    client_id: client.client_id,
    redirect_uri: options.redirectUri,
    response_type: "code",
    scope: "openid",
    resource: connection.resource,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
    state,
    nonce,
    ...(options.interactive ? {} : { prompt: "none" }),
  }).toString();

  try {
    const landed = await options.launch({ url: url.href, interactive: options.interactive });
    if (landed === undefined) throw signedOut();
    const parameters = oauth.validateAuthResponse(server, client, new URL(landed), state);
    const response = await oauth.authorizationCodeGrantRequest(
      server,
      client,
      oauth.None(),
      parameters,
      options.redirectUri,
      verifier,
      { ...http, additionalParameters: { resource: connection.resource } },
    );
    const granted = await oauth.processAuthorizationCodeResponse(server, client, response, {
      expectedNonce: nonce,
      requireIdToken: true,
    });
    const claims = oauth.getValidatedIdTokenClaims(granted);
    if (claims === undefined) throw signedOut();
    return {
      issuer: claims.iss,
      person: claims.sub,
      accessToken: granted.access_token,
      expiresAt: options.now() + (granted.expires_in ?? 0) * 1000 - MARGIN_MS,
    };
  } catch {
    // Neither browser says why a flow ended: nobody signed in, the window closed, consent refused.
    throw signedOut();
  }
}

export function signedOut(): Problem {
  return new Problem({ type: "signed-out", status: 0, detail: "You are not signed in to the help desk." });
}

async function discover(issuer: URL, http: oauth.DiscoveryRequestOptions): Promise<oauth.AuthorizationServer> {
  try {
    const server = await oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, http));
    if (server.authorization_endpoint !== undefined) return server;
  } catch {
    // Falls to the one answer below: whatever went wrong, there is no signing in just now.
  }
  throw new Problem({ type: "unreachable", status: 0, detail: "The help desk's sign-in did not answer." });
}
