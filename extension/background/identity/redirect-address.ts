import type { AuthorizationServer } from "oauth4webapi";

/** The browser's `identity.getRedirectURL`: an address that nobody but this extension hears of, whatever its path. */
export type RedirectUri = (path?: string) => string;

/**
 * Where an issuer brings its answer. A hostile one may send people on to the sign-in of another ("mix-up"): what comes back
 * is then another's code, which must not be taken to the hostile one's token endpoint. Where an issuer says in its answers
 * who it is (`iss`, RFC 9207), that is what tells them apart, at the one address that all of these share. Where it doesn't,
 * it has an address of its own, which no other issuer brings an answer to: its path is the SHA-256 of the issuer's name, in
 * hexadecimal digits.
 */
export async function redirectAddress(
  { issuer, authorization_response_iss_parameter_supported: saysWhoItIs }: AuthorizationServer,
  redirectUri: RedirectUri,
): Promise<string> {
  return saysWhoItIs === true ? redirectUri() : redirectUri(await digestOf(issuer));
}

/** Whether an answer came to this very address: the browser takes any address of ours for the end of a sign-in. */
export function cameBackTo(redirectUri: string, { origin, pathname }: URL): boolean {
  const expected = new URL(redirectUri);
  return origin === expected.origin && pathname === expected.pathname;
}

async function digestOf(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
