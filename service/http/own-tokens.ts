import type { CryptoKey, JWK } from "jose";
import { decodeJwt, decodeProtectedHeader, importJWK, jwtVerify } from "jose";
import { serviceProblem } from "../../shared/api/index.ts";
import { capabilitiesOf } from "../../shared/seats/index.ts";
import { prepare } from "../db/prepared.ts";
import type { Services } from "../services.ts";
import { issuerOf } from "../sign-in/addresses.ts";
import { SIGNING_ALGORITHM } from "../sign-in/keys.ts";
import type { Authenticated } from "./handler.ts";
import { isStorable } from "./json-body.ts";
import { assertCurrent, CLOCK_TOLERANCE_SECONDS, notSignedIn, personOf } from "./token-claims.ts";

/** How many keys are ready to use at a time. */
const READY = 1_000;

/**
 * Checks tokens of the service's own sign-in. They say who somebody is, and no more: what they may do, and whether they still
 * may, is read with each call from what the help desk last said, so what is taken away there is gone with the next one.
 * Whoever the help desk hasn't spoken of yet has the role `unknown`.
 *
 * Rejects as `createAuthenticate`, or with `person-suspended`.
 */
export function createOwnTokens(
  { pool, config }: Pick<Services, "pool" | "config">,
  now: () => Date,
): (token: string, accountId: string) => Promise<Authenticated> {
  const ready = new Map<string, CryptoKey>();

  return async (token, accountId) => {
    const kid = text(decodeProtectedHeader(token).kid);
    const memberId = text(decodeJwt(token).sub);
    if (kid === null || memberId === null) throw notSignedIn();
    // Nobody has signed this yet: what is read by it is used when it is checked.
    const [account] = await selectCaller(pool, { accountId, kid, memberId });
    if (account === undefined) throw notSignedIn();
    const at = now();
    const { payload } = await jwtVerify(token, await keyOf(account.publicKey), {
      typ: "at+jwt",
      algorithms: [SIGNING_ALGORITHM],
      issuer: issuerOf(config, accountId),
      audience: config.publicOrigin,
      requiredClaims: ["exp"],
      currentDate: at,
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
    });
    assertCurrent(payload, at);
    if (payload.account !== accountId) throw notSignedIn();
    if (account.status === "suspended") {
      throw serviceProblem("person-suspended", "Your user in the help desk is suspended: ask an administrator there.");
    }
    const person = { ...personOf(payload), role: account.role ?? ("unknown" as const) };
    const capabilities = capabilitiesOf(person.role, account);
    return { caller: { kind: "viewer", accountId, ...person, capabilities }, corsOrigins: account.corsOrigins };
  };

  async function keyOf(jwk: JWK): Promise<CryptoKey> {
    const name = `${jwk.x}.${jwk.y}`;
    const known = ready.get(name);
    if (known !== undefined) return known;
    const key = await importJWK(jwk, SIGNING_ALGORITHM);
    if (key instanceof Uint8Array) throw notSignedIn();
    ready.set(name, key);
    const [oldest] = ready.keys();
    if (ready.size > READY && oldest !== undefined) ready.delete(oldest);
    return key;
  }
}

const selectCaller = prepare(
  "caller-of-own-token",
  ["accountId", "kid", "memberId"],
  (db, { accountId, kid, memberId }: { accountId: string; kid: string; memberId: string }) =>
    db
      .selectFrom("accounts")
      .innerJoin("help_desks", "help_desks.account_id", "accounts.id")
      .innerJoin("sign_in_keys", "sign_in_keys.account_id", "accounts.id")
      .leftJoin("members", (join) =>
        join.onRef("members.account_id", "=", "accounts.id").on("members.id", "=", memberId),
      )
      .select(["accounts.kind", "instant_purchase as instantPurchase", "cors_origins as corsOrigins"])
      .select(["sign_in_keys.public_key as publicKey", "members.role", "members.status"])
      .where("accounts.id", "=", accountId)
      .where("help_desks.sign_in_client", "is not", null)
      .where("sign_in_keys.kid", "=", kid),
);

function text(value: unknown): string | null {
  return typeof value === "string" && isStorable(value) ? value : null;
}
