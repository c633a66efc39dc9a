import { importJWK, SignJWT } from "jose";
import type { User } from "../db/connection.ts";
import type { AccountKeys } from "./keys.ts";

/** Who signs: an account, as far as that goes. */
export interface Issuer {
  issuer: string;
  keys: AccountKeys;
}

/** How long a token for the seat service is good, in seconds. */
export const TOKEN_SECONDS = 300;

/** What a token says of a person beside `sub`: the seat service takes role and account from nowhere else. */
export function tokenClaims(user: Pick<User, "name" | "role" | "account">): Record<string, string> {
  return { name: user.name, role: user.role, account: user.account };
}

/** A person's token for this seat service, as the widget's host gives it to the widget. */
export function personToken(as: Issuer, service: string, user: User): Promise<string> {
  return sign(as, service, user.id, tokenClaims(user));
}

/** The help desk's own token, with which it says who needs a seat. */
export function helpDeskToken(as: Issuer & { id: string }, service: string): Promise<string> {
  return sign(as, service, "help-desk", { account: as.id, scope: "assignments" });
}

/** The operator's token, with which accounts are set up. */
export function operatorToken(secret: string, service: string): Promise<string> {
  return new SignJWT({ scope: "admin" })
    .setProtectedHeader({ alg: "HS256" })
    .setSubject("operator")
    .setAudience(service)
    .setIssuedAt()
    .setExpirationTime("60s")
    .sign(new TextEncoder().encode(secret));
}

async function sign(
  { keys, issuer }: Issuer,
  service: string,
  subject: string,
  claims: Record<string, string>,
): Promise<string> {
  return new SignJWT(claims)
    .setProtectedHeader({ alg: "ES256", kid: keys.signing.kid, typ: "at+jwt" })
    .setIssuer(issuer)
    .setSubject(subject)
    .setAudience(service)
    .setIssuedAt()
    .setExpirationTime(`${TOKEN_SECONDS}s`)
    .sign(await importJWK(keys.signing, "ES256"));
}
