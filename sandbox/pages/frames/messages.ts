/** What the frame's page says to the page around it, and what it hears. */
export type FromFrame =
  | { kind: "ask"; id: number; path: string; method: string; headers: Record<string, string>; body: string | null }
  /** Nothing more is to be done in the frame. */
  | { kind: "done" };

export interface ToFrame {
  kind: "answer";
  id: number;
  status: number;
  body: string;
}

const SUBDOMAIN = "admin.";

/** Whether this page is at the subdomain that has no session of its own. */
export const isAtSubdomain = location.hostname.startsWith(SUBDOMAIN);

/** Where the page around the frame is, seen from within. */
export const pageOrigin = isAtSubdomain ? location.origin.replace(SUBDOMAIN, "") : location.origin;

/** Where the frame's page is at another subdomain, seen from the page around it. */
export const subdomainOrigin = location.origin.replace("://", `://${SUBDOMAIN}`);
