/** Which frames a page may show, and which pages may show it in one. */
interface Framing {
  shows: string;
  shownBy: string;
}

/**
 * The pages' Content-Security-Policy, strict as the real host's: no inline script, nothing from elsewhere but the seat
 * service, which the widget asks. Garden's styles are written into the page, so those may be inline.
 */
export function contentSecurityPolicy(serviceUrl: string, { shows, shownBy }: Framing): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self' ${serviceUrl}`,
    `frame-src ${shows}`,
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${shownBy}`,
  ].join("; ");
}
