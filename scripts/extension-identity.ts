import { createHash } from "node:crypto";
import packageJson from "../package.json" with { type: "json" };

/** The add-on's id in Firefox, of package.json: Mozilla knows whose it is by it, for good. */
export const FIREFOX_ID = packageJson.seatmeter.firefoxId;

/**
 * A public key that gives the sandbox build in Chromium an id that never changes, so that its redirect address can be
 * registered. Its private half was never kept: nothing can be signed with it, and store builds don't have it.
 */
export const SANDBOX_KEY =
  "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEApDtsCdGjNpawubmrxhcNsOc6JThP/1RYTwUH4GvXE5qPG5H+qtTMZplTOMyxz3l/UEoqxvVA3KJZNl1zHwhUOeZvYipdxTf/sHcCh00IPz0LMTKVNpQsm2tZKLkCeEUNY1Z5juPBtPRv8iv1FvNcNvoJWVTraTkDu/c4JKCl559omBpvZd03IymW4brGpk772NyjR2sOHQmgrOjDCxhupxg6zuzs2QA+tuztBfZjyZtkVKvaEwGxIYMyTpagZELEpzzQpQ6SoYlfk65YicWrk+4oY3WfJIecfr9Xd1SFX2BL6kuonVHzv0pXo4ax+WdL5uBtx3LkarweoB2iubY3xwIDAQAB";

/** Chromium's id of an extension: the first half of its key's SHA-256, in letters from a to p. */
export function chromiumId(key: string): string {
  const hash = createHash("sha256").update(Buffer.from(key, "base64")).digest("hex").slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join("");
}

/** Where the browsers bring the answer of a sign-in: what the help desk's client registration must allow. */
export const SANDBOX_REDIRECT_URIS = [
  `https://${chromiumId(SANDBOX_KEY)}.chromiumapp.org/`,
  `https://${createHash("sha1").update(FIREFOX_ID).digest("hex")}.extensions.allizom.org/`,
];
