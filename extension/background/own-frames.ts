/**
 * Whether a frame is the same help desk's as the page around it: of the page's own origin, or of a subdomain of it, which
 * is nobody else's to give away. Another account's subdomain is its sibling, and another help desk.
 */
export function isSameHelpDesk(page: string, frame: string): boolean {
  const [outer, inner] = [URL.parse(page), URL.parse(frame)];
  if (outer === null || inner === null) return false;
  if (inner.protocol !== outer.protocol || inner.port !== outer.port) return false;
  return inner.hostname === outer.hostname || inner.hostname.endsWith(`.${outer.hostname}`);
}

/** What a frame says of itself in our own world, where no page can speak for it. */
interface Frame {
  frameId: number;
  result?: unknown;
}

/** The ids of those frames of a page that our script belongs in; each has stated its origin, if it had to be asked. */
export function ownFrames(page: string, frames: readonly Frame[]): number[] {
  return frames
    .filter(({ frameId, result }) => frameId !== 0 && typeof result === "string" && isSameHelpDesk(page, result))
    .map(({ frameId }) => frameId);
}
