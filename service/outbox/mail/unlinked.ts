/** Marks that nobody sees, which browsers leave out of host names. */
const UNSEEN = "[\\p{Cf}\\p{Mn}]*";
/** Where a host name goes on behind a dot, or what browsers read as one. */
const DOT = new RegExp(`[.\\u2024\\u3002\\uff0e\\uff61](?=${UNSEEN}[^\\s\\p{N}\\p{P}\\p{Cf}\\p{Mn}])`, "gu");
/** What ends a scheme: `https:`, `mailto:`. */
const COLON = new RegExp(`(?<=\\p{L})[:\\uff1a](?=${UNSEEN}[\\p{L}\\p{N}/\\\\+])|:(?=[/\\\\]{2})`, "gu");
/** The middle of an e-mail address; the beginning of a file share. */
const AT_OR_SHARE = /[@\uff20](?=\S)|\\\\(?=\S)/gu;
/** The first dot of an address in digits; "2.0" and "1.234.567" stay. */
const DOT_IN_DIGITS = /(?<![.\d])(\d{1,3})\.(?=\d{1,3}\.\d{1,3}\.\d)/g;

/**
 * What people wrote, so that no mail program makes a link of it: a space breaks what could be an address. Invisible
 * characters wouldn't do, since browsers, and many programs that look for addresses, pass over them.
 */
export function unlinked(text: string): string {
  return [DOT, COLON, AT_OR_SHARE, DOT_IN_DIGITS].reduce((broken, mark) => broken.replace(mark, "$& "), text);
}
