import { decodeJwt, decodeProtectedHeader, errors, jwtVerify } from "jose";
import * as v from "valibot";
import { isForAlone, MemberId, PersonName, serviceProblem } from "../../shared/api/index.ts";
import { capabilitiesOf, ROLES } from "../../shared/seats/index.ts";
import { prepare } from "../db/prepared.ts";
import type { Services } from "../services.ts";
import type { Caller } from "./handler.ts";
import { isStorable } from "./json-body.ts";
import type { KeySets } from "./key-sets.ts";
import { remoteKeySets } from "./key-sets.ts";

/** Signatures that an account's issuer may use: asymmetric only, so a public key is never taken for a secret. */
const ACCOUNT_ALGORITHMS = ["RS256", "PS256", "ES256", "ES384", "EdDSA"];

export interface Authenticated {
  caller: Exclude<Caller, { kind: "anyone" }>;
  /** Pages that may call on behalf of the account of this token. */
  corsOrigins: readonly string[];
}

export type Authenticate = (authorization: string | undefined) => Promise<Authenticated>;

/**
 * Tells who calls from the bearer token alone. A token names its issuer, the issuer is bound to one account, and only
 * that account's keys and id are accepted: so no token can speak for another account. And it has to be made for this very
 * service, whose own address is its audience: so what another service was given is worth nothing here.
 * Rejects with `not-signed-in`, always in the same words, and with `unavailable` when the keys could not be fetched.
 */
export function createAuthenticate(
  { pool, config }: Pick<Services, "pool" | "config">,
  keySets: KeySets = remoteKeySets(),
): Authenticate {
  const audience = [config.publicOrigin, ...config.formerAudiences];
  const operatorKey = new TextEncoder().encode(config.operatorSecret);

  return async (authorization) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? "")?.[1];
    if (token === undefined) throw notSignedIn();
    try {
      return algorithmOf(token) === "HS256" ? await operator(token) : await accountCaller(token);
    } catch (thrown) {
      throw thrown instanceof errors.JOSEError ? notSignedIn() : thrown;
    }
  };

  async function operator(token: string): Promise<Authenticated> {
    const { payload } = await jwtVerify(token, operatorKey, {
      algorithms: ["HS256"],
      audience,
      requiredClaims: ["exp"],
    });
    if (!hasScope(payload.scope, "admin")) throw notSignedIn();
    return { caller: { kind: "operator" }, corsOrigins: [] };
  }

  async function accountCaller(token: string): Promise<Authenticated> {
    // Nobody has signed this yet: it may be anything.
    const issuer: unknown = decodeJwt(token).iss;
    if (typeof issuer !== "string" || !isStorable(issuer)) throw notSignedIn();
    const [account] = await selectAccount(pool, { issuer });
    if (account === undefined) throw notSignedIn();
    const { payload } = await jwtVerify(token, keySets(account), {
      algorithms: ACCOUNT_ALGORITHMS,
      issuer: account.issuer,
      audience,
      requiredClaims: ["exp", "sub", "account"],
    });
    if (payload.account !== account.id || !isForAlone(payload.aud, audience, account.issuer)) throw notSignedIn();
    const { corsOrigins } = account;
    if (payload.sub === "help-desk" && hasScope(payload.scope, "assignments")) {
      return { caller: { kind: "help_desk", accountId: account.id }, corsOrigins };
    }
    const person = v.safeParse(Person, payload);
    if (!person.success) throw notSignedIn();
    const { sub: memberId, name, role } = person.output;
    const capabilities = capabilitiesOf(role, account);
    return {
      caller: { kind: "viewer", accountId: account.id, memberId, name, role, capabilities },
      corsOrigins,
    };
  }
}

const selectAccount = prepare("account-of-issuer", ["issuer"], (db, { issuer }: { issuer: string }) =>
  db
    .selectFrom("accounts")
    .select(["id", "kind", "issuer"])
    .select(["instant_purchase as instantPurchase", "keys_url as keysUrl", "cors_origins as corsOrigins"])
    .where("issuer", "=", issuer),
);

/** A role that we don't know may do nothing, but its owner is told so. */
const Person = v.object({
  sub: MemberId,
  name: v.pipe(PersonName, v.check(isStorable)),
  role: v.fallback(v.picklist(ROLES), "unknown"),
});

function hasScope(scope: unknown, wanted: string): boolean {
  return typeof scope === "string" && scope.split(" ").includes(wanted);
}

function algorithmOf(token: string): unknown {
  try {
    return decodeProtectedHeader(token).alg;
  } catch {
    throw notSignedIn();
  }
}

function notSignedIn() {
  return serviceProblem("not-signed-in", "Sign in again: this needs a valid access token.");
}
