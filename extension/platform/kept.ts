import type { Connection } from "../../shared/api/index.ts";
import type { Language } from "../../shared/i18n/index.ts";
import type { Managed } from "./managed.ts";
import { prefixOf } from "./personal.ts";
import type { SelfCheck } from "./self-check.ts";
import type { Area, Key } from "./storage.ts";

/** Which seat service serves a help desk: set in the options, by help desk origin. */
export const SERVICES: Key<Record<string, string>> = "connections";

/** How many licenses somebody said an account has, where no service knows it. */
export interface EnteredTotal {
  purchased: number;
  /** When, in milliseconds of this machine. */
  enteredAt: number;
}

/** What the keys of these begin with; the help desk follows. */
export const TOTALS = "total:";
export const totalOf = (origin: string): Key<EnteredTotal> => `${TOTALS}${origin}`;

/** Which service the stand-in help desk's page named; in session storage. */
export const pageService = (origin: string): Key<string> => `pageService:${origin}`;
/** How to sign in, as the service said; in session storage. */
export const discovered = (origin: string): Key<{ service: string; connection: Connection }> => `connection:${origin}`;

/** Where a help desk's people sign in (OpenID Connect's issuer), and for which service: the only one ever asked. */
export const pinnedIssuer = (origin: string, service: string): Key<string> => `issuer:${origin}|${service}`;

/**
 * Whether a key holds something of this help desk that goes when it is removed: keys are `kind:origin` or
 * `kind:origin|person` or `kind:origin|service`. Purchases stay, for one that isn't finished has to find its buyer again; and a page that names
 * its service goes on naming it.
 */
export function isForgotten(origin: string, key: string): boolean {
  const kind = key.slice(0, key.indexOf(":") + 1);
  const of = key.slice(kind.length);
  return kind !== prefixOf("journal") && key !== pageService(origin) && (of === origin || of.startsWith(`${origin}|`));
}

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

/** As somebody chose them, but for what their organization has set. */
export async function readPreferences(local: Area, { language }: Managed): Promise<Preferences> {
  // An older version may have kept fewer.
  const chosen = { ...NO_PREFERENCES, ...(await local.get(PREFERENCES)) };
  return { ...chosen, language: language ?? chosen.language };
}

/** A page of a help desk that said hello and is not known to be gone. */
export interface HelpDeskTab {
  origin: string;
  /** Holds a lease on polling while it is true. */
  visible: boolean;
  /** How far we find our way in it; `null` until that is known. */
  check: SelfCheck | null;
  /** What the page speaks; `null` until it has said. */
  language: string | null;
}

/** Pages that are open, by the browser's number of their tab; in session storage. */
export const TABS: Key<Record<string, HelpDeskTab>> = "tabs";

/** How many messages were refused since the browser started; in session storage. */
export const REFUSALS: Key<number> = "refusals";
