import { browser } from "../../platform/browser.ts";

const PREFIX = "seatmeter|";

/**
 * Says something where the system shows notices, in the words of the page that asks: there is always one, since nothing
 * is read while none is visible. Pages of one help desk that say the same at once make one notice. Its click is the
 * action: Firefox allows no buttons.
 */
export async function showSystemNotice(
  origin: string,
  title: string,
  message: string,
  requestId?: string,
): Promise<void> {
  try {
    const iconUrl = browser.runtime.getURL("icons/128.png");
    const id = requestId === undefined ? PREFIX + origin : `${PREFIX}${origin}|${requestId}`;
    await browser.notifications.create(id, { type: "basic", iconUrl, title, message });
  } catch {
    // Not allowed here: the page says it, too.
  }
}

/** What a notice of ours speaks of: a help desk, and a request to decide about where it is about one. */
export function subjectOfNotice(id: string): { origin: string; requestId: string | null } | null {
  if (!id.startsWith(PREFIX)) return null;
  const [origin = "", requestId = null] = id.slice(PREFIX.length).split("|");
  return { origin, requestId };
}
