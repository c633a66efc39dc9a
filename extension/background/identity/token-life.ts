import { decodeJwt } from "jose";
import type { IDToken, TokenEndpointResponse } from "oauth4webapi";

/** A token is renewed this long before it ends, so that no call sets out with a dying one. */
const MARGIN_SECONDS = 30;
/** For tokens of unknown lifetime: the service refuses an expired one, and it is then renewed. */
const UNKNOWN_LIFE_SECONDS = 3600;

/**
 * For how long a token is used, in milliseconds from now. How long it lives is its issuer's to say or to leave out
 * (`expires_in`, RFC 6749 5.1); then the token itself may say it, by the issuer's own clock.
 */
export function keptFor({ expires_in, access_token }: TokenEndpointResponse, { iat }: Pick<IDToken, "iat">): number {
  const { exp } = decodeJwt(access_token);
  const life = expires_in ?? (exp === undefined ? UNKNOWN_LIFE_SECONDS : exp - iat);
  // Half of a short life is used: otherwise such a token would be requested again with each call.
  return Math.max(life / 2, life - MARGIN_SECONDS) * 1000;
}
