import type { Language } from "../../shared/i18n/index.ts";
import type { Area, Key } from "./storage.ts";

/** Which seat service serves a help desk: set in the options, by help desk origin. */
export const SERVICES: Key<Record<string, string>> = "connections";

/** What a person chose in the options; the rest follows the help desk and the service. */
export interface Preferences {
  /** `null` follows the help desk's own language. */
  language: Language | null;
  /** Never ask more often than this, in minutes; `null` leaves the pace to the service. */
  pollMinutes: PollMinutes | null;
}

export const POLL_MINUTES = [5, 15, 60] as const;
export type PollMinutes = (typeof POLL_MINUTES)[number];

export const NO_PREFERENCES: Preferences = { language: null, pollMinutes: null };

export const PREFERENCES: Key<Preferences> = "preferences";

export async function readPreferences(local: Area): Promise<Preferences> {
  // An older version may have kept fewer.
  return { ...NO_PREFERENCES, ...(await local.get(PREFERENCES)) };
}

/** A page of a help desk that said hello and is not known to be gone. */
export interface HelpDeskTab {
  origin: string;
  /** Holds a lease on polling while it is true. */
  visible: boolean;
  /** What we looked for in it and didn't find. */
  missing: string | null;
}

/** Pages that are open, by the browser's number of their tab; in session storage. */
export const TABS: Key<Record<string, HelpDeskTab>> = "tabs";
