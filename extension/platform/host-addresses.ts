import { helpDeskAt } from "./help-desk-kinds.ts";

/**
 * The help desk's own subscription page; `known` is the service's word for it. `null` if that isn't a page that may be
 * opened: it comes from elsewhere, and nothing that runs as a script may.
 */
export function hostSubscriptionAddress(origin: string, known: string | null): string | null {
  const url = URL.parse(known ?? helpDeskAt(origin).subscriptionPath, origin);
  return url !== null && (url.protocol === "https:" || url.origin === origin) ? url.href : null;
}

/** A person's page in the help desk. */
export function personAddress(origin: string, memberId: string): string {
  return origin + helpDeskAt(origin).personPath(memberId);
}
