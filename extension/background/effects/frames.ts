import { browser } from "../../platform/browser.ts";
import { ownFrames } from "../own-frames.ts";

/**
 * Brings the page's script into those frames of a tab that are the same help desk's as the page at `origin`, and stand in
 * that page itself. The browser leaves out what we have no access to; the others are asked for their origin first. Should one
 * go elsewhere meanwhile, the worker answers it nothing.
 */
export async function bringToFrames(origin: string, tabId: number): Promise<void> {
  const frames = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: originOfFrame });
  const frameIds = ownFrames(origin, frames);
  if (frameIds.length > 0) await browser.scripting.executeScript({ target: { tabId, frameIds }, files: ["page.js"] });
}

/** Runs in the frame. A frame inside another frame isn't part of the page; a sandboxed one's origin is "null". */
function originOfFrame(): string | null {
  return window.parent === window.top ? self.origin : null;
}
