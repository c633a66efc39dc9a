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

/** Who is asking; refuses whoever is signed out, and a write that does not carry the page's token. */
export async function signedIn(desk: Desk, request: FastifyRequest, reply: FastifyReply): Promise<Visit> {
  const visit = await visitor(desk, request, reply);
  if (visit === null) throw notSignedIn();
  const writes = request.method !== "GET" && request.method !== "HEAD";
  const token = request.headers["x-csrf-token"];
  if (writes && !isAuthentic(visit.account.keys.formSecret, visit.sessionUid, token)) throw wrongToken();
  return visit;
}
