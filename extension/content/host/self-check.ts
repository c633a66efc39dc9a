import type { Signal } from "@preact/signals-core";
import type { Place, PlaceCheck, SelfCheck } from "../../platform/self-check.ts";
import type { ExpectedPlace, HelpDeskPage } from "./kind.ts";
import { onNavigation } from "./navigation.ts";
import type { Surface } from "./surfaces.ts";

export interface PageCheck {
  /** Whoever looks for what is expected has looked at this page, and these are missing. */
  looked(missing: readonly Surface[]): void;
  /** A place was found in a frame of this page. */
  foundInFrame(place: Place): void;
}

/**
 * Keeps in `found`, after each look at a page, whether it has what it should have: what was looked for by whoever puts our
 * nodes there, so that it says what there is of ours. Silence would be the worst failure.
 */
export function checkPage(
  { tableVersion, expected, pageKinds }: HelpDeskPage,
  found: Signal<SelfCheck | null>,
  signal: AbortSignal,
): PageCheck {
  let path = location.pathname;
  /** `null` while this page is looked at for the first time. */
  let missing: readonly Surface[] | null = null;
  let inFrame: Place | null = null;

  function tell(): void {
    const lacking = missing;
    if (lacking === null) return;
    const page = pageKinds.find(([, paths]) => paths.test(path))?.[0] ?? "other";
    const places = expected
      .filter(({ surface }) => surface.applies(path))
      .map((one) => checked(one, one.place === inFrame || !lacking.includes(one.surface)));
    const check = { table: tableVersion, page, places };
    if (JSON.stringify(check) !== JSON.stringify(found.peek())) found.value = check;
  }

  onNavigation(() => {
    if (path === location.pathname) return;
    path = location.pathname;
    missing = null;
    inFrame = null;
  }, signal);
  return {
    looked(those) {
      missing = those;
      tell();
    },
    foundInFrame(place) {
      inFrame = place;
      tell();
    },
  };
}

function checked({ place, by }: ExpectedPlace, isThere: boolean): PlaceCheck {
  const found = by.filter((selector) => document.querySelector(selector) !== null);
  // What no selector finds is told by the page's words, or stands in a frame.
  return { place, isThere, by: isThere ? (found.length > 0 ? found : ["words or frame"]) : [...by] };
}
