import { browser } from "../../platform/browser.ts";

const PREFIX = "seatmeter|";

/**
 * Says something where the system shows notices, in the words of the page that asks: there is always one, since nothing
 * is read while none is visible. Pages of one help desk that say the same at once make one notice. Its click is the
 * action: Firefox allows no buttons.
 */
export async function showSystemNotice(origin: string, title: string, message: string): Promise<void> {
  try {
    const iconUrl = browser.runtime.getURL("icons/128.png");
    await browser.notifications.create(PREFIX + origin, { type: "basic", iconUrl, title, message });
  } catch {
    // Not allowed here: the page says it, too.
  }
}

/** The help desk that a notice of ours speaks of. */
export function helpDeskOfNotice(id: string): string | null {
  return id.startsWith(PREFIX) ? id.slice(PREFIX.length) : null;
}
