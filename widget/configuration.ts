/** What a page tells the widget once. */
export interface WidgetConfiguration {
  /** The seat service's origin: `https://seats.example.com`. */
  serviceUrl: string;
  /**
   * A fresh access token of whoever is signed in to the page: short-lived, of the least scope. `null` where nobody is; a
   * rejection says that the page couldn't find out. Asked for each call, so the page may keep one until it expires.
   */
  getToken: () => Promise<string | null>;
  /** `en`, `it`, `de`, `fr`, `es`, `pt-BR`, `ja` or `ar`; else the page's own language (`<html lang>`), else English. */
  language?: string;
  /** Where the account's subscription page is; else the address that the service knows. */
  subscriptionUrl?: string;
}
