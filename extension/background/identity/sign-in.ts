import * as oauth from "oauth4webapi";
import type { Connection } from "../../../shared/api/index.ts";
import { Problem } from "../../../shared/api/index.ts";
import { notTrusted, readAuthorizationServer } from "./authorization-server.ts";
import type { RedirectUri } from "./redirect-address.ts";
import { cameBackTo, redirectAddress } from "./redirect-address.ts";
import { isMadeFor } from "./token-audience.ts";

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
  /**
   * The origin of the seat service that the token is for, as it was connected. Never an answer's word: a foreign service
   * would name another's, and get what that one takes.
   */
  service: string;
  /** Shows a window if need be. Without it the flow fails at once for who isn't signed in. */
  interactive: boolean;
  /** The browser's `identity.launchWebAuthFlow`: resolves with the address that the sign-in came back to. */
  launch: (flow: { url: string; interactive: boolean }) => Promise<string | undefined>;
  redirectUri: RedirectUri;
  now: () => number;
  /** The stand-in help desk has no TLS, and is on this machine. */
  allowLocal: boolean;
}

/** A token is renewed this long before it ends, so that no call sets out with a dying one. */
const MARGIN_MS = 30_000;
/** A machine's clock may be wrong by days: the ID token came straight from its issuer, and its nonce is ours. */
const CLOCK_TOLERANCE_SECONDS = 2 * 24 * 3600;

/**
 * Signs in by authorization code, PKCE and resource indicator (RFC 8707). Rejects with `signed-out` when that person, or
 * nobody, can be signed in this way, with `unreachable` when the issuer doesn't answer, and with `sign-in-not-trusted`
 * when the answer isn't this issuer's own, or the token isn't for this service alone.
 */
export async function signIn({ issuer, clientId }: Connection, options: SignInOptions): Promise<Session> {
  const { server, http } = await readAuthorizationServer(issuer, options.allowLocal);
  const client: oauth.Client = { client_id: clientId, [oauth.clockTolerance]: CLOCK_TOLERANCE_SECONDS };
  const resource = options.service;
  const redirectUri = await redirectAddress(server, options.redirectUri);
  const verifier = oauth.generateRandomCodeVerifier();
  const state = oauth.generateRandomState();
  const nonce = oauth.generateRandomNonce();
  const url = new URL(server.authorization_endpoint);
  url.search = new URLSearchParams({
    client_id: clientId,
    redirect_uri: redirectUri,
    response_type: "code",
    scope: "openid",
    resource,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
    state,
    nonce,
    ...(options.interactive ? {} : { prompt: "none" }),
  }).toString();

  const answer = await ask(url.href, options);
  try {
    if (!cameBackTo(redirectUri, answer)) throw notTrusted();
    // Refuses the `iss` of another issuer (RFC 9207), and an answer without one where this issuer says that it sends it.
    const parameters = oauth.validateAuthResponse(server, client, answer, state);
    const response = await oauth.authorizationCodeGrantRequest(
      server,
      client,
      oauth.None(),
      parameters,
      redirectUri,
      verifier,
      { ...http, additionalParameters: { resource } },
    );
    const granted = await oauth.processAuthorizationCodeResponse(server, client, response, {
      expectedNonce: nonce,
      requireIdToken: true,
    });
    const claims = oauth.getValidatedIdTokenClaims(granted);
    if (claims === undefined || !isMadeFor(granted.access_token, resource, claims.iss)) throw notTrusted();
    return {
      issuer: claims.iss,
      person: claims.sub,
      accessToken: granted.access_token,
      expiresAt: options.now() + (granted.expires_in ?? 0) * 1000 - MARGIN_MS,
    };
  } catch (thrown) {
    throw asRefusal(thrown);
  }
}

/** The address that the issuer sent the browser back to, with a code in it. */
async function ask(url: string, { launch, interactive }: SignInOptions): Promise<URL> {
  // Neither browser says why a flow ended: nobody signed in, the window closed.
  const landed = await launch({ url, interactive }).catch(() => undefined);
  if (landed === undefined) throw signedOut();
  const answer = new URL(landed);
  if (!answer.searchParams.has("code")) throw refusal(answer.searchParams.get("error"));
  return answer;
}

function asRefusal(thrown: unknown): unknown {
  if (thrown instanceof oauth.ResponseBodyError) return refusal(thrown.error);
  // What came is there, and is not what it should be.
  if (thrown instanceof oauth.OperationProcessingError || thrown instanceof oauth.UnsupportedOperationError) {
    return notTrusted();
  }
  return thrown instanceof Problem ? thrown : signedOut();
}

/** An issuer that gives no token for this service (RFC 8707) gives none to whoever signs in again, either. */
function refusal(error: string | null): Problem {
  return error === "invalid_target" ? notTrusted() : signedOut();
}

export function signedOut(): Problem {
  return new Problem({ type: "signed-out", status: 0, detail: "You are not signed in to the help desk." });
}
