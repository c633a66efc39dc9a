import type { Signal } from "@preact/signals-core";
import type { PageKind, Place, PlaceCheck, SelfCheck } from "../../platform/self-check.ts";
import { addButton } from "./add-button.ts";
import { addUserPage } from "./add-user-form.ts";
import { memberPage } from "./member-page.ts";
import { onNavigation } from "./navigation.ts";
import { profile } from "./profile.ts";
import {
  AGENT_PATHS,
  MEMBER_PATH,
  MEMBERS_PATH,
  NEW_USER_PATH,
  PERSON_PATH,
  SELECTORS,
  TABLE_VERSION,
  WIZARD_PATH,
} from "./selectors.ts";
import type { Surface } from "./surfaces.ts";
import { teamMembers } from "./team-members.ts";
import { wizard } from "./wizard.ts";

interface Expected {
  place: Place;
  surface: Surface;
  /** What tells it, as far as that is a selector. */
  by: readonly string[];
}

/** What a page should have, by its address. Dialogs come when somebody opens them, and are no part of this. */
const EXPECTED: readonly Expected[] = [
  { place: "add_button", surface: addButton, by: [SELECTORS.addButton] },
  { place: "add_form", surface: addUserPage, by: [SELECTORS.emailInput, SELECTORS.choice] },
  { place: "team_members", surface: teamMembers, by: [SELECTORS.seatsRemaining] },
  { place: "profile", surface: profile, by: [SELECTORS.choice] },
  { place: "wizard", surface: wizard, by: [SELECTORS.emailInput] },
  { place: "member_page", surface: memberPage, by: [SELECTORS.choice] },
];

const KINDS: readonly [PageKind, RegExp][] = [
  ["new_user", NEW_USER_PATH],
  ["person", PERSON_PATH],
  ["agent", AGENT_PATHS],
  ["team_members", MEMBERS_PATH],
  ["new_member", WIZARD_PATH],
  ["member", MEMBER_PATH],
];

/** All that stands in the pages themselves. */
export const pageSurfaces: readonly Surface[] = EXPECTED.map(({ surface }) => surface);

export interface PageCheck {
  /** Whoever looks for `pageSurfaces` has looked at this page, and these are missing. */
  looked(missing: readonly Surface[]): void;
  /** A place was found in a frame of this page. */
  foundInFrame(place: Place): void;
}

/**
 * Keeps in `found`, after each look at a page, whether it has what it should have: what was looked for by whoever puts our
 * nodes there, so that it says what there is of ours. Silence would be the worst failure.
 */
export function checkPage(found: Signal<SelfCheck | null>, signal: AbortSignal): PageCheck {
  let path = location.pathname;
  /** `null` while this page is looked at for the first time. */
  let missing: readonly Surface[] | null = null;
  let inFrame: Place | null = null;

  function tell(): void {
    const lacking = missing;
    if (lacking === null) return;
    const page = KINDS.find(([, paths]) => paths.test(path))?.[0] ?? "other";
    const places = EXPECTED.filter(({ surface }) => surface.applies(path)).map((one) =>
      checked(one, one.place === inFrame || !lacking.includes(one.surface)),
    );
    const check = { table: TABLE_VERSION, page, places };
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

function checked({ place, by }: Expected, isThere: boolean): PlaceCheck {
  const found = by.filter((selector) => document.querySelector(selector) !== null);
  // What no selector finds is told by the page's words, or stands in a frame.
  return { place, isThere, by: isThere ? (found.length > 0 ? found : ["words or frame"]) : [...by] };
}
