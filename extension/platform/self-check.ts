/** What is looked for in a help desk's pages. */
export const PLACES = ["add_button", "add_form", "team_members", "wizard", "profile", "member_page"] as const;
export type Place = (typeof PLACES)[number];

/** The kinds of pages that are told apart; an address is never passed on, for it names people and tickets. */
export const PAGES = ["agent", "new_user", "person", "team_members", "new_member", "member", "other"] as const;
export type PageKind = (typeof PAGES)[number];

/** One place that this page should have. */
export interface PlaceCheck {
  place: Place;
  isThere: boolean;
  /** Its selectors: those that found it, or all that were tried. None of ours is as long as `MAX_SELECTOR`. */
  by: string[];
}

/** How far Seatmeter finds its way in one page of a help desk. */
export interface SelfCheck {
  /** Of when the table of selectors and words is. */
  table: string;
  page: PageKind;
  places: PlaceCheck[];
}

export const MAX_SELECTOR = 300;

/**
 * Told by a guess of the markup, or by words alone, which aren't known in every language that the help desk speaks: nobody
 * is alarmed where one of these is missing.
 */
const IS_GUESS: Readonly<Record<Place, boolean>> = {
  ...{ add_button: false, add_form: false, wizard: false },
  ...{ team_members: true, profile: true, member_page: true },
};

/** The first place that is certain to be there and isn't. */
export function missingPlace(check: SelfCheck | null): PlaceCheck | null {
  return check?.places.find(({ place, isThere }) => !isThere && !IS_GUESS[place]) ?? null;
}

export interface Versions {
  extension: string;
  /** As in "Firefox 153". */
  browser: string;
}

/**
 * The same as a text that whoever looks after Seatmeter can be sent, in English for they may be anybody. It names no
 * person, account or address.
 */
export function checkReport({ table, page, places }: SelfCheck, { extension, browser }: Versions): string {
  const lines = places.map(
    ({ place, isThere, by }) => `${place}: ${isThere ? "found by" : "NOT FOUND, looked for"} ${by.join(" | ")}`,
  );
  return [`Seatmeter ${extension}, ${browser}, table of ${table}`, `page: ${page}`, ...lines].join("\n");
}
