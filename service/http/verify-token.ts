import type { CryptoKey, JWTPayload, JWTVerifyOptions } from "jose";
import { errors, jwtVerify } from "jose";
import type { AccountKeys } from "./key-sets.ts";

/**
 * The claims of a token that one of the account's keys has signed. Where none of those that are known has, the issuer may
 * have changed them a moment ago: they are fetched again, and the token is checked once more.
 */
export async function verifyToken(token: string, keys: AccountKeys, options: JWTVerifyOptions): Promise<JWTPayload> {
  const tried = keys.known();
  try {
    return await signedByOne(token, keys, options);
  } catch (thrown) {
    if (!mayBeNewKey(thrown) || !(await keys.renew(tried))) throw thrown;
    return await signedByOne(token, keys, options);
  }
}

/** A key without a name, or under a name that was used before, shows by its signature alone. */
function mayBeNewKey(thrown: unknown): boolean {
  return thrown instanceof errors.JWKSNoMatchingKey || thrown instanceof errors.JWSSignatureVerificationFailed;
}

async function signedByOne(token: string, { find }: AccountKeys, options: JWTVerifyOptions): Promise<JWTPayload> {
  try {
    return (await jwtVerify(token, find, options)).payload;
  } catch (thrown) {
    if (!(thrown instanceof errors.JWKSMultipleMatchingKeys)) throw thrown;
    return await signedByAny(token, thrown, options);
  }
}

/** While keys are changed an issuer shows the old and the new one, and not every issuer names them; so do operators. */
export async function signedByAny(
  token: string,
  keys: AsyncIterable<CryptoKey> | Iterable<Uint8Array>,
  options: JWTVerifyOptions,
): Promise<JWTPayload> {
  for await (const key of keys) {
    try {
      return (await jwtVerify(token, key, options)).payload;
    } catch (thrown) {
      if (!(thrown instanceof errors.JWSSignatureVerificationFailed)) throw thrown;
    }
  }
  throw new errors.JWSSignatureVerificationFailed();
}
