import { SANDBOX, STORE } from "./build-mode.ts";
import { HELP_DESKS } from "./help-desk-kinds.ts";

/**
 * The origin of the help desk that somebody typed: a bare name is one of the vendor's hosts (`acme` is
 * `https://acme.zendesk.com`), a pasted page's address is cut to its origin. `null` for what is neither.
 */
export function readDeskOrigin(text: string): string | null {
  const typed = text.trim();
  return /^[a-z0-9][a-z0-9-]*$/i.test(typed) ? HELP_DESKS[0].originOf(typed) : secureOrigin(typed);
}

/** The origin of the seat service that somebody typed or pasted; `null` for what is not an https address. */
export function readServiceAddress(text: string): string | null {
  return secureOrigin(text.trim());
}

function secureOrigin(typed: string): string | null {
  const address = /^[a-z][a-z0-9+.-]*:/i.test(typed) && !/^[^:/]+:\d+(?:\/|$)/.test(typed) ? typed : `https://${typed}`;
  const url = URL.parse(address);
  if (url === null || url.username !== "" || url.password !== "") return null;
  if (url.protocol === "https:" && HOST.test(url.hostname)) return url.origin;
  return SANDBOX && isLocalHttp(url) ? url.origin : null;
}

/** Whether what is sent there can be read by nobody else: by TLS, or because it stays on this machine (`allowLocal`). */
export function isSecureAddress(address: string, allowLocal = SANDBOX): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (url.username !== "" || url.password !== "") return false;
  return url.protocol === "https:" || (allowLocal && isLocalHttp(url));
}

/** Whether two addresses lead to the same, however they are written. */
export function isSameAddress(one: string, other: string): boolean {
  return new URL(one).href === new URL(other).href;
}

/** With a dot in it, and nothing that a match pattern would read as anything else. */
const HOST = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;

/** The stand-in help desk and its service have no TLS; only sandbox builds know them. */
function isLocalHttp({ protocol, hostname }: URL): boolean {
  if (STORE || protocol !== "http:") return false;
  return hostname === "127.0.0.1" || hostname === "localhost" || hostname.endsWith(".localhost");
}
