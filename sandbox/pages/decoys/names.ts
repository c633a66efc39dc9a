/** What looks like a place where somebody gets a seat, and is none: each at `/agent/decoys/NAME`. */
export const DECOY_NAMES = [
  "search-people",
  "organization",
  "requester",
  "invite-to-chat",
  "export-by-email",
  "cc",
  "share-view",
  "filter-people",
  "forward-ticket",
  "your-details",
  "merge-user",
] as const;

export type DecoyName = (typeof DECOY_NAMES)[number];
