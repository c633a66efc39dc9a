import type { CHECK_STATES } from "../../shared/api/index.ts";
import type { ProductRole, Role } from "../../shared/seats/index.ts";
import type { HeardPeople, TeamMember } from "../seats/put-people.ts";

/** What is read once a picture, and needed to understand all the rest. */
export interface HostTerms {
  /** The account's own roles: their ids, and the host's kind of role. */
  roles: Readonly<Record<string, string>>;
  /** `null` where neither the help desk nor the set-up says it. */
  ownerId: string | null;
}

/** A part of the list of all team members. */
export interface PeoplePage {
  members: TeamMember[];
  /** Where the next part begins; `null` after the last. */
  next: string | null;
}

/** Whom of the team a search is for. */
export type SearchScope = "suspended" | "everybody";

/** How a subscription to events stands. */
export type SubscriptionState = "well" | "mended" | "failing" | "gone";

/** One step of looking a connection over, with how it is mended where it fails. */
export interface CheckStep {
  step: string;
  state: (typeof CHECK_STATES)[number];
  says: string;
  mend?: string;
}

/**
 * What the service needs of a help desk: who is on its team, which of them changed, and whether the connection works. Each
 * method makes calls that keep the account's pace; rejects with `HelpDeskBusy` where it has to wait for longer, and with a
 * `HelpDeskError` for all else.
 */
export interface HelpDeskConnector {
  readTerms(): Promise<HostTerms>;
  readPage(terms: HostTerms, cursor: string | null): Promise<PeoplePage>;
  /**
   * Ids of people of the team, or of the suspended ones alone, as the help desk's search finds them, which knows of some whom
   * the list may leave out; `null` where it can't be asked so.
   */
  searchPeople(scope: SearchScope): Promise<string[] | null>;
  /** Up to 100 people; whom the help desk doesn't name is in neither list. */
  readPeople(terms: HostTerms, ids: readonly string[]): Promise<HeardPeople>;
  /** `null` where one of the roles isn't known here; `wereKnown` where they were read before. */
  readProductRoles(id: string, wereKnown: boolean): Promise<ProductRole[] | null>;
  /** How many tickets somebody is to see to, all that aren't solved or closed. */
  readOpenTickets(id: string): Promise<number>;
  /** How many people the list has, as the help desk counts them. */
  countPeople(): Promise<number>;
  /** How many people have each role, as the help desk's own list of roles counts them; empty where it has none. */
  countRoles(): Promise<Partial<Record<Role, number>>>;
  /** Has events sent to this address, and no older subscription but those to keep. */
  subscribe(address: string, keep: readonly string[]): Promise<{ id: string; secret: string }>;
  /** How a subscription stands, and whether events failed since; one that was switched off is switched on again. */
  readSubscription(id: string, since: Date): Promise<SubscriptionState>;
  unsubscribe(id: string): Promise<void>;
  /** Nothing more is looked at after a step `sign-in` or `account` that failed. */
  check(): AsyncGenerator<CheckStep>;
}

/** What a call of a help desk came to, where it wasn't an answer; or why there was none. */
export const HELP_DESK_FAULTS = [
  "unknown-kind",
  "unreachable",
  "timeout",
  "too-large",
  "redirected",
  "not-json",
  "unreadable",
  "secret-refused",
  "scope-refused",
  "token-refused",
  "not-allowed",
  "not-found",
  "other-account",
  "refused",
  "failed",
  "list-repeats",
  "list-cut",
  "list-incomplete",
  "many-missing",
] as const;
export type HelpDeskFault = (typeof HELP_DESK_FAULTS)[number];

export class HelpDeskError extends Error {
  override name = "HelpDeskError";
  readonly fault: HelpDeskFault;

  /** `detail` is for operators: the help desk's own words, or ours. */
  constructor(fault: HelpDeskFault, detail: string) {
    super(detail);
    this.fault = fault;
  }
}

/** The help desk is asked no more until then: it said so, or the account's share of its limit is used up. */
export class HelpDeskBusy extends Error {
  override name = "HelpDeskBusy";
  readonly until: Date;

  constructor(until: Date) {
    super(`The help desk is to be asked again at ${until.toISOString()}.`);
    this.until = until;
  }
}

/** Keeps a tenth of an account's limit, whichever process calls. */
export interface Pace {
  /** Resolves when the next call may be made; rejects with `HelpDeskBusy` where that is long from now. */
  turn(): Promise<void>;
  /** Takes the limit that an answer named, in calls a minute. */
  learnLimit(perMinute: number): Promise<void>;
  /** Has nobody call for so long; resolves with the moment that this ends. */
  rest(seconds: number): Promise<Date>;
}
