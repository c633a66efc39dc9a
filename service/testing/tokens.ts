import type { CryptoKey, JWTPayload } from "jose";
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from "jose";
import type { Role } from "../../shared/seats/index.ts";
import type { KeySets } from "../http/key-sets.ts";
import { type AccountName, accountSetup } from "./accounts.ts";
import { OPERATOR_SECRET, PUBLIC_ORIGIN } from "./services.ts";

interface Changes {
  claims?: JWTPayload;
  /** Seconds from now; negative is past, `null` never. */
  expiresIn?: number | null;
  /** Signs with the keys of this account instead of its own. */
  signedBy?: AccountName;
  /** The name that the token gives its key; that of the account that signs when left out. */
  kid?: string;
  /** What the header says that the token is; nothing when left out. */
  typ?: string;
}

export interface TestIssuer {
  /** Every account's public keys, without a server. */
  keySets: KeySets;
  publicJwk(account: AccountName): Promise<Record<string, unknown>>;
  /** A bearer header of a member, by the name of their role. */
  member(account: AccountName, role: Role, changes?: Changes): Promise<string>;
  helpDesk(account: AccountName, changes?: Changes): Promise<string>;
  operator(changes?: Changes & { secret?: string }): Promise<string>;
}

/** Signs tokens as the accounts' issuers would. Tokens are checked by the machine's clock, so they are made by it. */
export function testIssuer(): TestIssuer {
  const pairs = new Map<string, ReturnType<typeof generateKeyPair>>();
  const pairOf = (account: string) => {
    const pair = pairs.get(account) ?? generateKeyPair("ES256", { extractable: true });
    pairs.set(account, pair);
    return pair;
  };

  const sign = async (
    account: AccountName,
    claims: JWTPayload,
    { expiresIn = 600, signedBy = account, kid = signedBy, typ, ...changes }: Changes,
  ) => {
    const { privateKey }: { privateKey: CryptoKey } = await pairOf(signedBy);
    const own = { iss: accountSetup(account).identity.issuer, aud: PUBLIC_ORIGIN, account };
    const times = { iat: Math.floor(Date.now() / 1000), ...ending(expiresIn) };
    const token = await new SignJWT({ ...own, ...times, ...claims, ...changes.claims })
      .setProtectedHeader({ alg: "ES256", kid, ...(typ === undefined ? {} : { typ }) })
      .sign(privateKey);
    return `Bearer ${token}`;
  };

  const publicJwk = async (account: AccountName) => {
    const { publicKey } = await pairOf(account);
    return { ...(await exportJWK(publicKey)), kid: account, alg: "ES256" };
  };

  return {
    publicJwk,
    keySets: ({ id }) => ({
      find: async (header, token) =>
        createLocalJWKSet({ keys: [await publicJwk(id as AccountName)] as never })(header, token),
      known: () => undefined,
      renew: async () => false,
    }),
    member: (account, role, changes = {}) => sign(account, { sub: role, name: `The ${role}`, role }, changes),
    helpDesk: (account, changes = {}) => sign(account, { sub: "help-desk", scope: "assignments" }, changes),
    operator: async ({ expiresIn = 600, claims = {}, secret = OPERATOR_SECRET, typ } = {}) => {
      const token = await new SignJWT({ aud: PUBLIC_ORIGIN, scope: "admin", ...ending(expiresIn), ...claims })
        .setProtectedHeader({ alg: "HS256", ...(typ === undefined ? {} : { typ }) })
        .sign(new TextEncoder().encode(secret));
      return `Bearer ${token}`;
    },
  };
}

function ending(expiresIn: number | null): { exp?: number } {
  return expiresIn === null ? {} : { exp: Math.floor(Date.now() / 1000) + expiresIn };
}
