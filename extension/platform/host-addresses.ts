/** Where the help desk's own subscription page is, unless the service knows another. */
const SUBSCRIPTION_PATH = "/admin/account/billing/subscription";

/**
 * The help desk's own subscription page; `known` is the service's word for it. `null` if that isn't a page that may be
 * opened: it comes from elsewhere, and nothing that runs as a script may.
 */
export function hostSubscriptionAddress(origin: string, known: string | null): string | null {
  const url = URL.parse(known ?? SUBSCRIPTION_PATH, origin);
  return url !== null && (url.protocol === "https:" || url.origin === origin) ? url.href : null;
}

/** A person's page in the help desk. */
export function personAddress(origin: string, memberId: string): string {
  return `${origin}/agent/users/${encodeURIComponent(memberId)}`;
}
