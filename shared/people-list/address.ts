import { EMAIL, MAX_EMAIL } from "../api/reachable.ts";

/**
 * One way to write an address, the same for all that reach one mailbox: without case, its domain as DNS has it (`münchen.de`
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
