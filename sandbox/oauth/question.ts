import type { Db } from "../db/connection.ts";
import { findClient, isAllowedRedirect, type OAuthClient } from "./clients.ts";
import { isWithin, scopesIn } from "./scopes.ts";

/** What a client asks a person to allow. */
export interface Question {
  client: OAuthClient;
  redirectUri: string;
  scopes: string[];
  state: string | null;
  /** Of PKCE, S256. */
  challenge: string | null;
}

export type ReadQuestion =
  | { kind: "asked"; question: Question }
  /** Nobody is sent anywhere: who asks isn't known, or not where it asks to have the answer. */
  | { kind: "shown"; message: string }
  | { kind: "sent_back"; location: string };

/** Reads `/oauth/authorizations/new`; every parameter is untrusted. */
export async function readQuestion(db: Db, account: string, query: Record<string, unknown>): Promise<ReadQuestion> {
  const client = await findClient(db, account, textOf(query.client_id) ?? "");
  if (client === undefined) return { kind: "shown", message: "No client has this identifier." };
  const redirectUri = textOf(query.redirect_uri) ?? "";
  if (!client.redirect_uris.includes(redirectUri) || !isAllowedRedirect(redirectUri)) {
    return { kind: "shown", message: "The redirect URL is none of this client’s." };
  }
  const state = textOf(query.state);
  const refuse = (error: string, description: string): ReadQuestion => ({
    kind: "sent_back",
    location: answerTo({ redirectUri, state }, { error, error_description: description }),
  });
  if (query.response_type !== "code") {
    return refuse("unsupported_response_type", "The authorization server does not support this response type");
  }
  const scopes = scopesIn(textOf(query.scope) ?? "");
  if (scopes.length === 0 || !isWithin(client.scopes, scopes)) {
    return refuse("invalid_scope", "The requested scope is invalid, unknown, or malformed");
  }
  const challenge = textOf(query.code_challenge);
  if (challenge === null && client.kind === "public") return refuse("invalid_request", "code_challenge is missing");
  if (challenge !== null && query.code_challenge_method !== "S256") {
    return refuse("invalid_request", "code_challenge_method has to be S256");
  }
  return { kind: "asked", question: { client, redirectUri, scopes, state, challenge } };
}

/** The address that a person is sent back to with an answer. */
export function answerTo(
  { redirectUri, state }: Pick<Question, "redirectUri" | "state">,
  answer: Record<string, string>,
): string {
  const url = new URL(redirectUri);
  for (const [name, value] of Object.entries(answer)) url.searchParams.set(name, value);
  if (state !== null) url.searchParams.set("state", state);
  return url.href;
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}
