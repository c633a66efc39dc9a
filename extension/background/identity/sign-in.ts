import * as oauth from "oauth4webapi";
import type { Connection } from "../../../shared/api/index.ts";
import { Problem } from "../../../shared/api/index.ts";
import { notTrusted, readAuthorizationServer, unanswered } from "./authorization-server.ts";
import type { RedirectUri } from "./redirect-address.ts";
import { cameBackTo, redirectAddress } from "./redirect-address.ts";
import { isMadeFor } from "./token-audience.ts";
import { keptFor } from "./token-life.ts";
import type { LaunchWebAuthFlow } from "./web-auth-flow.ts";
import { goThrough } from "./web-auth-flow.ts";

/** Who is signed in to a help desk, proved by its own sign-in. Tokens are kept in session storage only. */
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
   * The origin of the seat service that the token is for, as it was connected. Never what a response claims: a foreign service
   * would name another's, and get what that one takes.
   */
  service: string;
  /**
   * Whom the help desk itself says is signed in, where people sign in by it (`signsInByHelpDesk`); `null` where nobody could
   * say. Somebody else's session is then not used. A page can lie about it: it keeps somebody from signing in, and no more.
   */
  person: string | null;
  /** Shows a window if need be. Without it the flow fails at once for who isn't signed in. */
  interactive: boolean;
  launch: LaunchWebAuthFlow;
  isFirefox: boolean;
  redirectUri: RedirectUri;
  now: () => number;
  /** The stand-in help desk has no TLS, and is on this machine. */
  allowLocal: boolean;
  /** Ends one request to the issuer that takes too long. */
  timeLimit?: () => AbortSignal;
}

const REQUEST_LIMIT_MS = 15_000;
/** A machine's clock may be wrong by days: the ID token came straight from its issuer, and its nonce is ours. */
const CLOCK_TOLERANCE_SECONDS = 2 * 24 * 3600;

/**
 * Signs in by authorization code, PKCE and resource indicator (RFC 8707). Rejects with `signed-out` when nobody is signed
 * in, or somebody else than `person`, or whoever is refuses; with `sign-in-not-trusted` when the answer isn't this issuer's own, or the token isn't for
 * this service alone; and with `sign-in-unreachable` whatever else fails, which says nothing about anybody.
 */
export async function signIn({ issuer, clientId }: Connection, options: SignInOptions): Promise<Session> {
  const { timeLimit = () => AbortSignal.timeout(REQUEST_LIMIT_MS) } = options;
  const { server, http } = await readAuthorizationServer(issuer, options.allowLocal, timeLimit);
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
    ...(options.person === null ? {} : { claims: claimsFor(options.person) }),
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
    if (options.person !== null && options.person !== claims.sub) throw signedOut();
    return {
      issuer: claims.iss,
      person: claims.sub,
      accessToken: granted.access_token,
      expiresAt: options.now() + keptFor(granted, claims),
    };
  } catch (thrown) {
    throw asProblemOfSignIn(thrown);
  }
}

/** Asks for this very person (OpenID Connect Core 5.5.1): a hint alone may be passed over. */
function claimsFor(person: string): string {
  return JSON.stringify({ id_token: { sub: { value: person } } });
}

/** The address that the issuer sent the browser back to, with a code in it. */
async function ask(url: string, options: SignInOptions): Promise<URL> {
  const end = await goThrough(url, options);
  switch (end.kind) {
    case "refused":
      throw signedOut();
    case "failed":
      throw unanswered();
    case "landed": {
      const answer = new URL(end.address);
      if (!answer.searchParams.has("code")) throw problemOf(answer.searchParams.get("error"));
      return answer;
    }
  }
}

function asProblemOfSignIn(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  // Whoever was signed in when the code was given still is when it can't be redeemed.
  if (thrown instanceof oauth.ResponseBodyError) return thrown.error === NO_TARGET ? notTrusted() : unanswered();
  // What came is there, and is not what it should be.
  const isWrong =
    thrown instanceof oauth.UnsupportedOperationError ||
    (thrown instanceof oauth.OperationProcessingError && !NO_ANSWER.some((code) => code === thrown.code));
  return isWrong ? notTrusted() : unanswered();
}

/** A status or body outside the standard: from a broken server, or something in between. */
const NO_ANSWER = [oauth.RESPONSE_IS_NOT_CONFORM, oauth.RESPONSE_IS_NOT_JSON, oauth.PARSE_ERROR];

/** The issuer's error instead of a code (RFC 6749 4.1.2.1, OpenID Connect Core 3.1.2.6). */
function problemOf(error: string | null): Problem {
  // An issuer that gives no token for this service (RFC 8707) gives none to whoever signs in again, either.
  if (error === NO_TARGET) return notTrusted();
  return REFUSALS.some((refusal) => refusal === error) ? signedOut() : unanswered();
}

const NO_TARGET = "invalid_target";
const REFUSALS = [
  "access_denied",
  "login_required",
  "interaction_required",
  "account_selection_required",
  "consent_required",
];

export function signedOut(): Problem {
  return new Problem({ type: "signed-out", status: 0, detail: "You are not signed in to the help desk." });
}
