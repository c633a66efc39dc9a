import { decodeJwt } from "jose";
import { isForAlone } from "../../../shared/api/index.ts";

/**
 * Whether an access token is for this seat service alone. An issuer that doesn't heed the resource indicator gives the same
 * token to everybody who asks; sent to a foreign service, it would work at the real one.
 *
 * The signature is not looked at: that is the service's part. The token came straight from its issuer.
 */
export function isMadeFor(accessToken: string, service: string, issuer: string): boolean {
  return isForAlone(audienceOf(accessToken), [service], issuer);
}

function audienceOf(accessToken: string): string | string[] | undefined {
  try {
    return decodeJwt(accessToken).aud;
  } catch {
    // Not a JWT, so nobody can tell who it is for.
    return undefined;
  }
}
