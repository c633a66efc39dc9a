import type { SeatState } from "../../../shared/api/index.ts";
import { browser } from "../../platform/browser.ts";
import { missingPlace } from "../../platform/self-check.ts";
import { badgeFor } from "../badge.ts";
import type { TabRegistry } from "../tabs.ts";

/** Shows each tab of a help desk what is its to show; the browser forgets it when the tab goes elsewhere. */
export async function showBadges(tabs: TabRegistry, origin: string, state: SeatState): Promise<void> {
  await Promise.all(
    (await tabs.of(origin)).map(async ([tabId, { check }]) => {
      const missing = missingPlace(check);
      const { text, colour } = badgeFor(state, missing !== null);
      // Says what was looked for: whoever mends it needs nothing else.
      const title = missing === null ? "" : browser.i18n.getMessage("anchorMissing", missing.by.join(", "));
      try {
        await browser.action.setBadgeBackgroundColor({ tabId, color: colour });
        await browser.action.setBadgeTextColor({ tabId, color: "#ffffff" });
        await browser.action.setBadgeText({ tabId, text });
        await browser.action.setTitle({ tabId, title: title || "Seatmeter" });
      } catch {
        // The tab was closed meanwhile.
      }
    }),
  );
}
