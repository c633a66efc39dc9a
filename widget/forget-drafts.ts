import type { Viewer } from "../shared/api/index.ts";
import { storageKey } from "./storage-key.ts";

/** Removes what others have typed here, now that this person is signed in. Their purchases stay: those have to end. */
export function forgetOthersDrafts(serviceUrl: string, viewer: Viewer): void {
  const own = (["draft", "draft-request", "draft-sales"] as const).map((what) => storageKey(what, serviceUrl, viewer));
  try {
    const kept = Object.keys(localStorage).filter((key) => key.startsWith("seatmeter:draft") && !own.includes(key));
    for (const key of kept) localStorage.removeItem(key);
  } catch {
    // A page that may keep nothing keeps no drafts.
  }
}
