import { matchesOrigin } from "../platform/match-pattern.ts";

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
  /** `NO_TAB` where one of the extension's own pages asks what a page of the help desk would. */
  tabId: number;
}

export const NO_TAB = -1;

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
