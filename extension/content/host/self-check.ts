import type { ReadonlySignal } from "@preact/signals-core";
import type { HostWords } from "../../platform/host-words.ts";
import type { PageKind, Place, PlaceCheck, SelfCheck } from "../../platform/self-check.ts";
import { endLife, onAbort, within } from "../lifetime.ts";
import { addButton } from "./add-button.ts";
import { addUserPage } from "./add-user-form.ts";
import { lookFor } from "./look-for.ts";
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

/** How long a page may take to draw what it should have, in milliseconds. */
const PATIENCE = 20_000;

interface Expected {
  place: Place;
  surface: Pick<Surface, "applies" | "prove">;
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

export interface PageCheck {
  /** A place was found in a frame of this page. */
  foundInFrame(place: Place): void;
}

/**
 * Looks, after each navigation, whether the page has what it should have, and reports once that is known: at the latest
 * when its patience ends. What was reported last isn't reported again. Silence would be the worst failure.
 */
export function checkPage(
  words: ReadonlySignal<HostWords | null>,
  report: (check: SelfCheck) => void,
  signal: AbortSignal,
): PageCheck {
  let last = "";
  /** What was found in frames of this page. */
  const inFrames = new Set<Place>();
  const isThere = ({ place, surface }: Expected) =>
    inFrames.has(place) || surface.prove(document.body, words.peek()) !== null;
  let looking: AbortController | null = null;

  function tell(places: readonly Expected[]): void {
    const page = KINDS.find(([, paths]) => paths.test(location.pathname))?.[0] ?? "other";
    const check = { table: TABLE_VERSION, page, places: places.map((one) => checked(one, isThere(one))) };
    const now = JSON.stringify(check);
    if (now === last) return;
    last = now;
    report(check);
  }

  function look(): void {
    if (looking !== null) endLife(looking);
    looking = null;
    const wanted = EXPECTED.filter(({ surface }) => surface.applies(location.pathname));
    if (signal.aborted || wanted.length === 0) return;
    const life = within(signal);
    looking = life;
    const timer = setTimeout(() => {
      endLife(life);
      tell(wanted);
    }, PATIENCE);
    onAbort(life.signal, () => clearTimeout(timer));
    const isWhole = () => wanted.every(isThere);
    lookFor(document.body, isWhole, life.signal, () => {
      endLife(life);
      tell(wanted);
    });
  }

  let path = location.pathname;
  onNavigation(() => {
    if (path === location.pathname) return;
    path = location.pathname;
    inFrames.clear();
    look();
  }, signal);
  // Again with the words, which tell some places.
  onAbort(signal, words.subscribe(look));
  return {
    foundInFrame(place) {
      inFrames.add(place);
      look();
    },
  };
}

function checked({ place, by }: Expected, isThere: boolean): PlaceCheck {
  const found = by.filter((selector) => document.querySelector(selector) !== null);
  // What no selector finds is told by the page's words, or stands in a frame.
  return { place, isThere, by: isThere ? (found.length > 0 ? found : ["words or frame"]) : [...by] };
}
