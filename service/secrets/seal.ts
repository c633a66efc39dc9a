import { createHash } from "node:crypto";
import { CompactEncrypt, compactDecrypt } from "jose";
import type { Config } from "../config.ts";
import { ConfigurationError } from "../environment.ts";

/**
 * What a sealed text is of: it opens for nothing else, so a row that somebody copied to another account, or into another
 * column, is worth nothing there.
 */
export interface SealedFor {
  account: string;
  /** As `connector-secret`. */
  purpose: string;
}

/**
 * Seals a secret of somebody else's for the database (JWE, A256GCM). Rejects with a `ConfigurationError` where the service
 * has no key to seal with.
 */
export async function seal(
  { encryptionKeys: [key] }: Pick<Config, "encryptionKeys">,
  secret: string,
  { account, purpose }: SealedFor,
): Promise<string> {
  if (key === undefined) {
    throw new ConfigurationError("SEATMETER_ENCRYPTION_KEYS should have a key: secrets are kept sealed with it");
  }
  return new CompactEncrypt(new TextEncoder().encode(secret))
    .setProtectedHeader({ alg: "dir", enc: "A256GCM", kid: keyId(key), account, purpose })
    .encrypt(key);
}

/**
 * Opens what `seal` has sealed. Rejects with a `ConfigurationError` if its key isn't one of the service's, and with an
 * error of the library's where it is of something else, or was changed.
 */
export async function unseal(
  { encryptionKeys }: Pick<Config, "encryptionKeys">,
  sealed: string,
  { account, purpose }: SealedFor,
): Promise<string> {
  const { plaintext, protectedHeader } = await compactDecrypt(
    sealed,
    ({ kid }) => {
      const key = encryptionKeys.find((each) => keyId(each) === kid);
      if (key !== undefined) return key;
      throw new ConfigurationError("SEATMETER_ENCRYPTION_KEYS should still have the key that secrets were sealed with");
    },
    { keyManagementAlgorithms: ["dir"], contentEncryptionAlgorithms: ["A256GCM"] },
  );
  if (protectedHeader.account !== account || protectedHeader.purpose !== purpose) {
    throw new Error(`A sealed ${purpose} of ${account} is of something else.`);
  }
  return new TextDecoder().decode(plaintext);
}

function keyId(key: Uint8Array): string {
  return createHash("sha256").update(key).digest("base64url").slice(0, 8);
}
