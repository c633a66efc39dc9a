import { FIREFOX } from "../../platform/build-mode.ts";
import { removeStaleRoots } from "../stale-roots.ts";
import { beginFrame } from "./begin-frame.ts";
import { beginPage } from "./begin-page.ts";

const scripts = globalThis.__seatmeter;
if (scripts !== undefined) scripts.page = { begin: beginPage };
else if (window !== top) {
  // No content script is in a frame; where this one comes again it has begun already.
  if (FIREFOX) removeStaleRoots();
  globalThis.__seatmeter = {};
  beginFrame(new AbortController().signal);
}
