import type { JWTPayload } from "jose";
import { errors } from "jose";
import * as v from "valibot";
import type { Problem } from "../../shared/api/index.ts";
import { MEMBER_ID_EXPECTED, MemberId, PersonName, serviceProblem } from "../../shared/api/index.ts";
import type { Role } from "../../shared/seats/index.ts";
import { ROLES } from "../../shared/seats/index.ts";
import { isStorable } from "./json-body.ts";

/** How far an issuer's clock may be ahead of this machine's, in seconds. */
export const CLOCK_TOLERANCE_SECONDS = 60;

/** The person that a token of the account's own issuer is about. */
export interface TokenPerson {
  memberId: string;
  name: string;
  role: Role;
}

const Name = v.pipe(PersonName, v.check(isStorable));

/** Optional claims of OpenID Connect are optional. A role that we don't know may do nothing, but its owner is told so. */
const Person = v.object({
  sub: MemberId,
  name: v.nullish(v.union([v.literal(""), Name])),
  email: v.fallback(v.nullish(Name), null),
  role: v.fallback(v.picklist(ROLES), "unknown"),
});

/** Reads a person from checked claims; who has no name is called by their e-mail address, else by their id. */
export function personOf(payload: JWTPayload): TokenPerson {
  const read = v.safeParse(Person, payload);
  if (!read.success) {
    const isId = v.getDotPath(read.issues[0]) === "sub";
    throw isId
      ? misconfigured("sub", MEMBER_ID_EXPECTED)
      : misconfigured("name", "1 to 255 characters, if it is there");
  }
  const { sub, name, email, role } = read.output;
  return { memberId: sub, name: [name, email].find((text) => text?.trim()) ?? sub, role };
}

/**
 * Refuses what its issuer made for later, or what has ended: only the beginning may be a little ahead, for clocks that
 * differ. Of `nbf` the signature's check has made sure.
 */
export function assertCurrent({ exp = 0, iat = 0 }: JWTPayload, now: Date): void {
  const seconds = now.getTime() / 1000;
  if (exp <= seconds || iat > seconds + CLOCK_TOLERANCE_SECONDS) throw notSignedIn();
}

/**
 * Whether a token's header says that it is an access token (RFC 9068), or no more than that it is a token, as most issuers
 * do: others of the same issuer (for signing out, of a device) are for somebody else to read.
 */
export function isAccessTokenType(typ: unknown): boolean {
  return typ === undefined || (typeof typ === "string" && /^(application\/)?(at\+jwt|jwt)$/i.test(typ));
}

/** What is wrong with a token that could not be verified, as its bearer may know it. */
export function refusalOf(thrown: errors.JOSEError, publicOrigin: string): Problem {
  if (!(thrown instanceof errors.JWTClaimValidationFailed)) return notSignedIn();
  const { claim, reason } = thrown;
  switch (claim) {
    case "aud":
      return misconfigured("aud", `"${publicOrigin}"`);
    case "exp":
    case "nbf":
    case "iat":
      return reason === "check_failed" ? notSignedIn() : misconfigured(claim, "a number of seconds since 1970");
    default:
      return notSignedIn();
  }
}

/**
 * A token that is real, and will be no other after signing in again: whoever looks after its issuer has to know which
 * claim is wrong. Only for tokens whose signature was checked.
 */
export function misconfigured(claim: string, expected: string): Problem {
  return serviceProblem(
    "sign-in-misconfigured",
    `The help desk's sign-in isn't set up correctly: the claim "${claim}" of its tokens should be ${expected}.`,
    { fields: [{ field: claim, expected }] },
  );
}

/** In the same words for whatever is wrong with a token that anybody could have made. */
export function notSignedIn(): Problem {
  return serviceProblem("not-signed-in", "Sign in again: this needs a valid access token.");
}
