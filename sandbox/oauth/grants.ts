import { createHash, timingSafeEqual } from "node:crypto";
import { findActiveUser } from "../db/users.ts";
import type { Desk } from "../desk.ts";
import { HostError } from "../http/host-error.ts";
import { switchesOf } from "../switches/switches.ts";
import type { OAuthClient } from "./clients.ts";
import { findClient } from "./clients.ts";
import { takeCode } from "./codes.ts";
import { isWithin, scopesIn } from "./scopes.ts";
import { ACCESS_SECONDS, issueToken, REFRESH_SECONDS, takeRefreshToken } from "./tokens.ts";

type Body = Readonly<Record<string, unknown>>;

/** To whom, and for what: all that the kinds of grant differ in. */
interface Granted {
  userId: string;
  scopes: readonly string[];
  refreshable: boolean;
}

/** `POST /oauth/tokens`: the answer's body; rejects with the refusal. */
export async function grantToken(desk: Desk, account: string, body: unknown): Promise<Record<string, unknown>> {
  if (typeof body !== "object" || body === null || body instanceof URLSearchParams) {
    throw oauthError("invalid_request", "The request's body has to be JSON.");
  }
  const asked: Body = { ...body };
  const client = await authenticated(desk, account, asked);
  const lasting = readLasting(asked);
  const { userId, scopes, refreshable } = await granted(desk, client, asked);
  const issue = {
    ...{ account, client: client.identifier, userId, scopes },
    accessSeconds: lasting.access ?? ACCESS_SECONDS,
    refreshSeconds: refreshable ? (lasting.refresh ?? REFRESH_SECONDS) : null,
  };
  const { accessToken, refreshToken } = await issueToken(desk.db, issue, desk.now());
  const { expiresIn } = await switchesOf(desk.db, account);
  // Said only to who asked for it, as far as is known.
  const isSaid = expiresIn === "always" || (expiresIn === "where_asked" && lasting.access !== null);
  return {
    access_token: accessToken,
    ...(refreshToken === null ? {} : { refresh_token: refreshToken }),
    token_type: "bearer",
    scope: scopes.join(" "),
    ...(isSaid ? { expires_in: issue.accessSeconds } : {}),
    ...(lasting.refresh === null || refreshToken === null ? {} : { refresh_token_expires_in: lasting.refresh }),
  };
}

function granted(desk: Desk, client: OAuthClient, asked: Body): Promise<Granted> {
  switch (asked.grant_type) {
    case "authorization_code":
      return byCode(desk, client, asked);
    case "refresh_token":
      return byRefreshToken(desk, client, asked);
    case "client_credentials":
      return byCredentials(desk, client, asked);
    default:
      throw oauthError(
        "unsupported_grant_type",
        "The authorization grant type is not supported by the authorization server.",
      );
  }
}

async function byCode(desk: Desk, client: OAuthClient, asked: Body): Promise<Granted> {
  const named = { account: client.account, client: client.identifier, code: textOf(asked.code) };
  const code = await takeCode(desk.db, named, desk.now());
  if (code === undefined || code.redirect_uri !== asked.redirect_uri) throw invalidGrant();
  const proved = code.challenge !== null && challengeOf(textOf(asked.code_verifier)) === code.challenge;
  if (!proved && (code.challenge !== null || asked.client_secret === undefined)) throw invalidGrant();
  const scopes = asked.scope === undefined ? code.scopes : narrowed(code.scopes, asked.scope);
  return { userId: code.user_id, scopes, refreshable: true };
}

async function byRefreshToken(desk: Desk, client: OAuthClient, asked: Body): Promise<Granted> {
  if (client.kind === "confidential" && asked.client_secret === undefined) throw invalidClient();
  const value = textOf(asked.refresh_token);
  const named = { account: client.account, client: client.identifier, value };
  const used = await takeRefreshToken(desk.db, named, desk.now());
  if (used === undefined) throw invalidGrant();
  const scopes = asked.scope === undefined ? used.scopes : narrowed(used.scopes, asked.scope);
  return { userId: used.user_id, scopes, refreshable: true };
}

/** It acts as the admin who made the client, and has no refresh token. */
async function byCredentials(desk: Desk, client: OAuthClient, asked: Body): Promise<Granted> {
  if (client.kind !== "confidential") {
    throw oauthError("unauthorized_client", "The client is not authorized to use this grant type.");
  }
  if (asked.client_secret === undefined) throw invalidClient();
  const maker = await findActiveUser(desk.db, client.account, client.created_by);
  if (maker === undefined) throw invalidClient();
  const scopes = asked.scope === undefined ? client.scopes : narrowed(client.scopes, asked.scope);
  return { userId: maker.id, scopes, refreshable: false };
}

/** The client that names itself; a secret that is given has to be right, also where none is needed. */
async function authenticated(desk: Desk, account: string, asked: Body): Promise<OAuthClient> {
  const client = await findClient(desk.db, account, textOf(asked.client_id));
  if (client === undefined) throw invalidClient();
  if (asked.client_secret !== undefined && !isSecretOf(client, textOf(asked.client_secret))) throw invalidClient();
  return client;
}

function isSecretOf({ secret }: OAuthClient, given: string): boolean {
  const [right, said] = [Buffer.from(secret ?? ""), Buffer.from(given)];
  return right.length > 0 && right.length === said.length && timingSafeEqual(right, said);
}

/**
 * What is asked for of what there is. A value that is no text is answered with a token that may do nothing, as the vendor
 * documents of a list.
 */
function narrowed(from: readonly string[], asked: unknown): readonly string[] {
  if (typeof asked !== "string") return [];
  const scopes = scopesIn(asked);
  if (!isWithin(from, scopes)) {
    throw oauthError("invalid_scope", "The requested scope is invalid, unknown, or malformed.");
  }
  return scopes;
}

/** How long tokens are asked to be good, in seconds; `null` where nobody asks. Both ends are taken for allowed. */
function readLasting(asked: Body): { access: number | null; refresh: number | null } {
  const access = secondsOf(asked.expires_in, 300, 172_800, "expires_in");
  const refresh = secondsOf(asked.refresh_token_expires_in, 604_800, 7_776_000, "refresh_token_expires_in");
  return { access, refresh };
}

function secondsOf(value: unknown, least: number, most: number, name: string): number | null {
  if (value === undefined || value === null) return null;
  const seconds = Number(value);
  if (Number.isInteger(seconds) && seconds >= least && seconds <= most) return seconds;
  throw oauthError("invalid_request", `${name} has to be between ${least} and ${most} seconds.`);
}

function challengeOf(verifier: string): string {
  return createHash("sha256").update(verifier).digest("base64url");
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function invalidGrant(): HostError {
  return oauthError(
    "invalid_grant",
    "The provided access grant is invalid, expired, or revoked (e.g. invalid assertion, expired authorization token, bad end-user password credentials, or mismatching authorization code and redirection URI).",
  );
}

function invalidClient(): HostError {
  const description =
    "Client authentication failed due to unknown client, no client authentication included, or unsupported authentication method.";
  return new HostError(401, { error: "invalid_client", error_description: description });
}

function oauthError(error: string, error_description: string): HostError {
  return new HostError(400, { error, error_description });
}
