import { EMAIL, MAX_EMAIL } from "../api/reachable.ts";

/**
 * The same spelling for every address that reaches one mailbox: lower case, its domain as in DNS (`münchen.de`
 * is `xn--mnchen-3ya.de`). `null` where it is no address.
 */
export function addressOf(text: string): string | null {
  const email = text.normalize("NFC");
  if (email.length > MAX_EMAIL || !EMAIL.test(email)) return null;
  const at = email.lastIndexOf("@");
  const domain = domainOf(email.slice(at + 1));
  return domain === null ? null : `${email.slice(0, at).toLowerCase()}@${domain}`;
}

function domainOf(host: string): string | null {
  if (/^[\0-\x7f]*$/.test(host)) return host.toLowerCase();
  return URL.parse(`http://${host}`)?.hostname ?? null;
}
