import type { JWTPayload } from "jose";
import { decodeJwt, decodeProtectedHeader, errors } from "jose";
import { isForAlone } from "../../shared/api/index.ts";
import { capabilitiesOf } from "../../shared/seats/index.ts";
import { prepare } from "../db/prepared.ts";
import type { Services } from "../services.ts";
import { accountOfIssuer } from "../sign-in/addresses.ts";
import type { Authenticated } from "./handler.ts";
import { isStorable } from "./json-body.ts";
import type { KeySets } from "./key-sets.ts";
import { remoteKeySets } from "./key-sets.ts";
import { createOwnTokens } from "./own-tokens.ts";
import {
  assertCurrent,
  CLOCK_TOLERANCE_SECONDS,
  isAccessTokenType,
  misconfigured,
  notSignedIn,
  personOf,
  refusalOf,
} from "./token-claims.ts";
import { signedByAny, verifyToken } from "./verify-token.ts";

/** Signatures that an account's issuer may use: asymmetric only, so a public key is never taken for a secret. */
const ACCOUNT_ALGORITHMS = ["RS256", "PS256", "ES256", "ES384", "EdDSA"];

export type Authenticate = (authorization: string | undefined) => Promise<Authenticated>;

/**
 * Tells who calls from the bearer token alone. A token names its issuer, the issuer is bound to one account, and only
 * that account's keys and id are accepted: so no token can act for another account. And it has to be issued for this very
 * service, whose own address is its audience: so what another service was given is worth nothing here.
 * Rejects with `not-signed-in`, always in the same words, with `sign-in-misconfigured` for a token of the account's own
 * issuer whose claims will always be wrong, and with `unavailable` when the keys could not be fetched. Where people sign in
 * with the help desk itself the service is the issuer, and the role is not the token's word, see `createOwnTokens`.
 */
export function createAuthenticate(
  { pool, config }: Pick<Services, "pool" | "config">,
  keySets: KeySets = remoteKeySets(),
  now: () => Date = () => new Date(),
): Authenticate {
  const audience = [config.publicOrigin, ...config.formerAudiences];
  const operatorKeys = config.operatorSecrets.map((secret) => new TextEncoder().encode(secret));
  const ownToken = createOwnTokens({ pool, config }, now);

  return async (authorization) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? "")?.[1];
    if (token === undefined) throw notSignedIn();
    const { alg, typ } = headerOf(token);
    if (!isAccessTokenType(typ)) throw notSignedIn();
    try {
      return alg === "HS256" ? await operator(token) : await accountCaller(token);
    } catch (thrown) {
      throw thrown instanceof errors.JOSEError ? refusalOf(thrown, config.publicOrigin) : thrown;
    }
  };

  /** What is checked of every token's claims, whoever has signed it. */
  function common(currentDate: Date) {
    return { audience, currentDate, clockTolerance: CLOCK_TOLERANCE_SECONDS };
  }

  async function operator(token: string): Promise<Authenticated> {
    const at = now();
    const payload = await signedByAny(token, operatorKeys, {
      ...common(at),
      algorithms: ["HS256"],
      requiredClaims: ["exp"],
    });
    assertCurrent(payload, at);
    if (!hasScope(payload, "admin")) throw misconfigured("scope", '"admin"');
    return { caller: { kind: "operator" }, corsOrigins: [] };
  }

  async function accountCaller(token: string): Promise<Authenticated> {
    // Nobody has signed this yet: it may be anything.
    const issuer: unknown = decodeJwt(token).iss;
    if (typeof issuer !== "string" || !isStorable(issuer)) throw notSignedIn();
    const own = accountOfIssuer(config, issuer);
    if (own !== null) return await ownToken(token, own);
    const [account] = await selectAccount(pool, { issuer });
    if (account === undefined) throw notSignedIn();
    const at = now();
    const payload = await verifyToken(token, keySets(account), {
      ...common(at),
      algorithms: ACCOUNT_ALGORITHMS,
      issuer,
      requiredClaims: ["exp"],
    });
    assertCurrent(payload, at);
    if (payload.account !== account.id) throw misconfigured("account", `"${account.id}"`);
    if (!isForAlone(payload.aud, audience, issuer)) {
      throw misconfigured("aud", `"${config.publicOrigin}", and nothing else that isn't at the issuer's own address`);
    }
    const { corsOrigins } = account;
    if (payload.sub === "help-desk" && hasScope(payload, "assignments")) {
      return { caller: { kind: "help_desk", accountId: account.id }, corsOrigins };
    }
    const person = personOf(payload);
    const capabilities = capabilitiesOf(person.role, account);
    return { caller: { kind: "viewer", accountId: account.id, ...person, capabilities }, corsOrigins };
  }
}

const selectAccount = prepare("account-of-issuer", ["issuer"], (db, { issuer }: { issuer: string }) =>
  db
    .selectFrom("accounts")
    .select(["id", "kind"])
    .select(["instant_purchase as instantPurchase", "keys_url as keysUrl", "cors_origins as corsOrigins"])
    .where("issuer", "=", issuer)
    .where("keys_url", "is not", null)
    .$narrowType<{ keysUrl: string }>(),
);

function hasScope({ scope }: JWTPayload, wanted: string): boolean {
  return typeof scope === "string" && scope.split(" ").includes(wanted);
}

function headerOf(token: string): { alg?: unknown; typ?: unknown } {
  try {
    return decodeProtectedHeader(token);
  } catch {
    throw notSignedIn();
  }
}
