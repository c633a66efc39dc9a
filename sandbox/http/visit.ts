import type { FastifyReply, FastifyRequest } from "fastify";
import { accountOfHost } from "../account-address.ts";
import type { Account, Desk } from "../desk.ts";
import type { SignedIn } from "../identity/session.ts";
import { isAuthentic, readSession } from "../identity/session.ts";
import { notFound, notSignedIn, wrongToken } from "./host-error.ts";

/** The account whose address was asked for; refuses where the address is nobody's. */
export function accountOf(desk: Desk, request: FastifyRequest): Account {
  const account = desk.accounts.get(accountOfHost(request.headers.host) ?? "");
  if (account === undefined) throw notFound();
  return account;
}

/** A request of somebody who is signed in. */
export interface Visit extends SignedIn {
  account: Account;
}

/** Who is asking, or `null`. */
export async function visitor(desk: Desk, request: FastifyRequest, reply: FastifyReply): Promise<Visit | null> {
  const account = accountOf(desk, request);
  const signedIn = await readSession(desk.db, account.id, account.provider, { req: request.raw, res: reply.raw });
  return signedIn === null ? null : { account, ...signedIn };
}

/** Who is asking; refuses whoever is signed out, and a write that lacks the page's token or comes from elsewhere. */
export async function signedIn(desk: Desk, request: FastifyRequest, reply: FastifyReply): Promise<Visit> {
  const visit = await visitor(desk, request, reply);
  if (visit === null) throw notSignedIn();
  const writes = request.method !== "GET" && request.method !== "HEAD";
  const { origin, host, "x-csrf-token": token } = request.headers;
  // Browsers name the origin with every write; what else asks for something may leave it out.
  const isFromElsewhere = origin !== undefined && origin !== `${request.protocol}://${host}`;
  const isOfPage = !isFromElsewhere && isAuthentic(visit.account.keys.formSecret, visit.sessionUid, token);
  if (writes && !isOfPage) throw wrongToken();
  return visit;
}
