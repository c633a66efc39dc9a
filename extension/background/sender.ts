/** What the browser says of whoever sent a message; a sender can't forge it. */
export interface Sender {
  id?: string | undefined;
  origin?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

export interface PageSender {
  origin: string;
  tabId: number;
}

/**
 * The page that a message comes from, or `null` where it isn't our content script in the top frame of a help desk.
 * Its origin is taken from here, never from what it says.
 */
export function pageSender(sender: Sender, ownId: string, patterns: readonly string[]): PageSender | null {
  const tabId = sender.tab?.id;
  if (sender.id !== ownId || sender.frameId !== 0 || tabId === undefined) return null;
  const origin = sender.origin ?? (URL.canParse(sender.url ?? "") ? new URL(sender.url ?? "").origin : null);
  return origin !== null && patterns.some((pattern) => matchesOrigin(pattern, origin)) ? { origin, tabId } : null;
}

/** Whether an origin is covered by a match pattern such as `https://*.example.com/*`; a pattern covers every port. */
export function matchesOrigin(pattern: string, origin: string): boolean {
  const parts = /^(https?):\/\/(\*\.)?([^/*]+)\//.exec(pattern);
  if (parts === null || !URL.canParse(origin)) return false;
  const [, scheme, anySubdomain, host] = parts;
  const { protocol, hostname } = new URL(origin);
  if (protocol !== `${scheme}:`) return false;
  return hostname === host || (anySubdomain !== undefined && hostname.endsWith(`.${host}`));
}
