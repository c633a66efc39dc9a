import { matchesOrigin } from "../platform/match-pattern.ts";
import { isSameHelpDesk } from "./own-frames.ts";

/** What the browser says of whoever sent a message; a sender can't forge it. */
export interface Sender {
  id?: string | undefined;
  origin?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  /** `url` is the address of the page itself, whichever of its frames speaks. */
  tab?: { id?: number | undefined; url?: string | undefined } | undefined;
}

export interface PageSender {
  origin: string;
  /** `NO_TAB` where one of the extension's own pages asks what a page of the help desk would. */
  tabId: number;
}

export const NO_TAB = -1;

/**
 * The page around the frame that a message comes from, or `null` where it isn't our script in a frame of the same help desk.
 * Both addresses come from the browser. A sandboxed frame has an opaque origin, which matches none.
 */
export function frameSender(sender: Sender, ownId: string, patterns: readonly string[]): PageSender | null {
  const { id, origin, frameId, tab } = sender;
  if (id !== ownId || origin === undefined || frameId === undefined || frameId === 0) return null;
  const page = originOf(tab?.url);
  if (tab?.id === undefined || page === null || !isSameHelpDesk(page, origin)) return null;
  return isHelpDesk(page, patterns) ? { origin: page, tabId: tab.id } : null;
}

/**
 * The page that a message comes from, or `null` where it isn't our content script in the top frame of a help desk.
 * Its origin is taken from here, never from what it says.
 */
export function pageSender(sender: Sender, ownId: string, patterns: readonly string[]): PageSender | null {
  const tabId = sender.tab?.id;
  if (sender.id !== ownId || sender.frameId !== 0 || tabId === undefined) return null;
  const origin = sender.origin ?? originOf(sender.url);
  return origin !== null && isHelpDesk(origin, patterns) ? { origin, tabId } : null;
}

function isHelpDesk(origin: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => matchesOrigin(pattern, origin));
}

function originOf(address = ""): string | null {
  return URL.parse(address)?.origin ?? null;
}
