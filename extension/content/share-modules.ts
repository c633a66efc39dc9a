import * as signals from "@preact/signals-core";
import * as preact from "preact";
import * as jsx from "preact/jsx-runtime";
import type { mountAddLicenses } from "../../shared/cart/index.ts";

/** What the content script shares with what is brought in later, in the isolated world that the page can't see. */
export interface Shared {
  preact: typeof preact;
  jsx: typeof jsx;
  signals: typeof signals;
  /** Set by add-licenses.js when it has been brought in. */
  mountAddLicenses?: typeof mountAddLicenses;
}

/** Puts our modules where `page-modules.ts` says that they are found. */
export function shareModules(): Shared {
  const shared: Shared = { preact, jsx, signals };
  Object.assign(globalThis, { __seatmeter: shared });
  return shared;
}
