/**
 * What the extension's own pages ask the worker about one help desk. They may name it, which a help desk's page may not:
 * the worker tells them apart by the browser's word on who sent it.
 */
export interface FromOwnPage {
  kind: "desk";
  origin: string;
  /**
   * `read` says what is known; `refresh` reads the newest numbers; `identify` asks silently who is signed in, `connect`
   * with a window; `show` brings its page to the front.
   */
  act: OwnPageAct;
}

export const OWN_PAGE_ACTS = ["read", "refresh", "identify", "connect", "show"] as const;
export type OwnPageAct = (typeof OWN_PAGE_ACTS)[number];
