import { createHmac, timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type Provider from "oidc-provider";
import type { Db, User } from "../db/connection.ts";
import { findActiveUser } from "../db/users.ts";
import { SESSION_SECONDS } from "./provider.ts";

interface SignedIn {
  user: User;
  /** Names the session; signing out and in again gives another. */
  sessionUid: string;
}

type Exchange = { req: IncomingMessage; res: ServerResponse };

/** Who is signed in on this browser, end users too, as the account's sign-in provider knows it. */
export async function readSession(db: Db, account: string, provider: Provider, at: Exchange): Promise<SignedIn | null> {
  const session = await provider.Session.get(provider.createContext(at.req, at.res));
  if (session.accountId === undefined) return null;
  const user = await findActiveUser(db, account, session.accountId);
  return user === undefined ? null : { user, sessionUid: session.uid };
}

/**
 * Ends the session of whoever was signed in, at the page and at the provider, and begins one for `memberId`. Who is
 * signed in already stays so: ending a session under a silent sign-in that is on its way would sign the browser out.
 */
export async function signIn(provider: Provider, at: Exchange, memberId: string): Promise<void> {
  const context = provider.createContext(at.req, at.res);
  const before = await provider.Session.get(context);
  if (before.accountId === memberId) return;
  await before.destroy();
  const session = new provider.Session();
  session.loginAccount({ accountId: memberId });
  await session.save(SESSION_SECONDS);
  context.cookies.set(provider.cookieName("session"), session.jti, {
    httpOnly: true,
    sameSite: "lax",
    maxAge: SESSION_SECONDS * 1000,
    overwrite: true,
  });
}

/** Ends the session, at the page and at the provider. */
export async function signOut(provider: Provider, at: Exchange): Promise<void> {
  const context = provider.createContext(at.req, at.res);
  await (await provider.Session.get(context)).destroy();
  context.cookies.set(provider.cookieName("session"), null, { httpOnly: true, sameSite: "lax", overwrite: true });
}

/** What a page of this session sends along with a write (`X-CSRF-Token`). */
export function authenticityToken(formSecret: string, sessionUid: string): string {
  return createHmac("sha256", formSecret).update(sessionUid).digest("base64url");
}

export function isAuthentic(formSecret: string, sessionUid: string, token: unknown): boolean {
  const expected = Buffer.from(authenticityToken(formSecret, sessionUid));
  const given = Buffer.from(typeof token === "string" ? token : "");
  return expected.length === given.length && timingSafeEqual(expected, given);
}
