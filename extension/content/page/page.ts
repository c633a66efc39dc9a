import { FIREFOX } from "../../platform/build-mode.ts";
import { helpDeskAt } from "../../platform/help-desk-kinds.ts";
import { PAGES } from "../help-desk-kinds/pages.ts";
import { removeStaleRoots } from "../stale-roots.ts";
import { beginFrame } from "./begin-frame.ts";
import { beginPage } from "./begin-page.ts";

const helpDesk = PAGES[helpDeskAt(location.origin).id];
const scripts = globalThis.__seatmeter;
if (scripts !== undefined) scripts.page = { begin: (life) => beginPage(helpDesk, life) };
else if (window !== top) {
  // No content script is in a frame; where this one comes again it has begun already.
  if (FIREFOX) removeStaleRoots();
  globalThis.__seatmeter = {};
  beginFrame(helpDesk, new AbortController().signal);
}
