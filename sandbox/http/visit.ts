import type { FastifyReply, FastifyRequest } from "fastify";
import { accountOfHost } from "../account-address.ts";
import type { User } from "../db/connection.ts";
import { findActiveUser } from "../db/users.ts";
import type { Account, Desk } from "../desk.ts";
import { isAuthentic, readSession } from "../identity/session.ts";
import { scopesFor } from "../oauth/scopes.ts";
import type { OAuthToken } from "../oauth/tokens.ts";
import { findAccessToken } from "../oauth/tokens.ts";
import { forbidden, invalidToken, missingScope, notFound, notSignedIn, wrongToken } from "./host-error.ts";

/** The name of the account whose address was asked for: by its name, or by the port that is its own on this machine. */
export function accountNameOf(desk: Desk, request: FastifyRequest): string | null {
  return accountOfHost(request.headers.host) ?? desk.accountPorts.get(request.raw.socket.localPort ?? 0) ?? null;
}

/** The account whose address was asked for; refuses where the address is nobody's. */
export function accountOf(desk: Desk, request: FastifyRequest): Account {
  const account = desk.accounts.get(accountNameOf(desk, request) ?? "");
  if (account === undefined) throw notFound();
  return account;
}

/** A request of somebody who is signed in at the page. */
export interface SessionVisit {
  by: "session";
  account: Account;
  user: User;
  sessionUid: string;
}

/** A request of a client, on behalf of somebody. */
interface TokenVisit {
  by: "token";
  account: Account;
  user: User;
}

export type Visit = SessionVisit | TokenVisit;

/**
 * Who is asking, or `null`. Of those who are signed in at the page only staff are somebody here; a client is refused
 * whose token isn't good, or not for this.
 */
export async function visitor(desk: Desk, request: FastifyRequest, reply: FastifyReply): Promise<Visit | null> {
  if (request.headers.authorization !== undefined) return clientOf(desk, request);
  const visit = await anyVisitor(desk, request, reply);
  return visit === null || visit.user.role === "end_user" ? null : visit;
}

/** Who is signed in at the page, end users too. */
export async function anyVisitor(
  desk: Desk,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<SessionVisit | null> {
  const account = accountOf(desk, request);
  const signedIn = await readSession(desk.db, account.id, account.provider, { req: request.raw, res: reply.raw });
  return signedIn === null ? null : { by: "session", account, ...signedIn };
}

/** Who is asking; refuses whoever is signed out or an end user, and a page's write that lacks its token or comes from elsewhere. */
export async function signedIn(desk: Desk, request: FastifyRequest, reply: FastifyReply): Promise<Visit> {
  const visit = await visitor(desk, request, reply);
  if (visit === null) throw notSignedIn();
  if (visit.user.role === "end_user") throw forbidden();
  if (visit.by === "token") return visit;
  const writes = request.method !== "GET" && request.method !== "HEAD";
  const { origin, host, "x-csrf-token": token } = request.headers;
  // Browsers name the origin with every write; what else asks for something may leave it out.
  const isFromElsewhere = origin !== undefined && origin !== `${request.protocol}://${host}`;
  const isOfPage = !isFromElsewhere && isAuthentic(visit.account.keys.formSecret, visit.sessionUid, token);
  if (writes && !isOfPage) throw wrongToken();
  return visit;
}

/** What only administrators may; refuses everybody else. */
export function administering<V extends Visit>(visit: V): V {
  const { role } = visit.user;
  if (role !== "owner" && role !== "billing_admin" && role !== "admin") throw forbidden();
  return visit;
}

/** The token that a client carries; refuses where it isn't good. */
export async function tokenOf(desk: Desk, request: FastifyRequest): Promise<OAuthToken> {
  const value = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? "")?.[1];
  if (value === undefined) throw notSignedIn();
  const token = await findAccessToken(desk.db, accountOf(desk, request).id, value, desk.now());
  if (token === undefined) throw invalidToken();
  return token;
}

async function clientOf(desk: Desk, request: FastifyRequest): Promise<Visit> {
  const account = accountOf(desk, request);
  const token = await tokenOf(desk, request);
  const user = await findActiveUser(desk.db, account.id, token.user_id);
  if (user === undefined) throw invalidToken();
  const needed = scopesFor(request.method, request.url);
  if (!needed.some((scope) => token.scopes.includes(scope))) throw missingScope(needed);
  return { by: "token", account, user };
}
