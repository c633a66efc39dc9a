import { hkdfSync } from "node:crypto";
import { EncryptJWT, errors, jwtDecrypt } from "jose";
import type { Config } from "../../config.ts";
import type { Addressee } from "./wanted.ts";

/** Where the link of a mail leads. */
export const END_MAILS_PATH = "/v1/mails/end";

const PURPOSE = "seatmeter end-mails link";
const ALGORITHMS = { alg: "dir", enc: "A256GCM" } as const;

/** The unsubscribe links in mails: anybody who has the mail can use its link without signing in, and nobody else. */
export interface EndLinks {
  linkFor(addressee: Addressee): Promise<string>;
  /** Whose link it is; `null` if it isn't one of ours. */
  read(token: string): Promise<Addressee | null>;
}

/** The address is encrypted in its link: links get into logs and histories. They hold for as long as the secret does. */
export function createEndLinks({
  operatorSecrets,
  publicOrigin,
}: Pick<Config, "operatorSecrets" | "publicOrigin">): EndLinks {
  const keyOf = (secret: string) => new Uint8Array(hkdfSync("sha256", secret, "", PURPOSE, 32));
  const [secret, ...former] = operatorSecrets;
  const key = keyOf(secret);
  return {
    async linkFor({ accountId, address }) {
      const token = await new EncryptJWT({ sub: address, account: accountId })
        .setProtectedHeader(ALGORITHMS)
        .encrypt(key);
      return `${publicOrigin}${END_MAILS_PATH}?token=${token}`;
    },
    async read(token) {
      for (const each of [key, ...former.map(keyOf)]) {
        const addressee = await readWith(each, token);
        if (addressee !== null) return addressee;
      }
      return null;
    },
  };
}

async function readWith(key: Uint8Array, token: string): Promise<Addressee | null> {
  try {
    const { payload } = await jwtDecrypt(token, key, {
      keyManagementAlgorithms: [ALGORITHMS.alg],
      contentEncryptionAlgorithms: [ALGORITHMS.enc],
    });
    const { sub: address, account: accountId } = payload;
    return typeof address === "string" && typeof accountId === "string" ? { accountId, address } : null;
  } catch (thrown) {
    if (thrown instanceof errors.JOSEError || thrown instanceof TypeError) return null;
    throw thrown;
  }
}
