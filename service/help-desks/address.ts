/**
 * Whether a help desk's API may be asked at this origin: over TLS, or on this very machine, where the sandbox is. Plain
 * HTTP to anywhere else would carry a secret and a token in the open.
 */
export function isApiOrigin(origin: string): boolean {
  if (!URL.canParse(origin)) return false;
  const url = new URL(origin);
  if (url.origin !== origin) return false;
  return url.protocol === "https:" || (url.protocol === "http:" && isHere(url.hostname));
}

/** This machine, by any of its names; every name under `localhost` is one (RFC 6761), whatever a resolver knows of it. */
export function isHere(hostname: string): boolean {
  return hostname === "127.0.0.1" || hostname === "[::1]" || /(^|\.)localhost$/.test(hostname);
}
