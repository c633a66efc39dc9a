import type { Role } from "../../../shared/seats/index.ts";
import type { AccountRole } from "../../platform/host-words.ts";
import type { TeamMember } from "../../platform/messages.ts";
import type { HostCall } from "./host-call.ts";

/**
 * What a kind of help desk answers by its own REST API, to whoever is signed in to it in this browser: a folder beside this,
 * and a line in `help-desk-kinds.ts`. All of it reads, and rejects with a `Problem`.
 */
export interface HelpDeskApi {
  /** The id of who is signed in. Rejects with `signed-out`; with `not-connected` where nothing answers as this kind does. */
  readPersonId(origin: string): Promise<string>;
  /** The same with who it is, which may take more than one call. */
  readPerson(origin: string): Promise<HelpDeskPerson>;
  /** How many licenses of what are in use. */
  countLicenses(origin: string): Promise<LicensesInUse>;
  /** The account's roles; none where it has no such list, or this person may not read it. */
  readRoles(origin: string): Promise<AccountRole[]>;
  /** Everybody in the team, and whether they use a license; `null` where there are too many. */
  readTeam(origin: string): Promise<TeamMember[] | null>;
}

export interface HelpDeskPerson {
  id: string;
  name: string;
  role: Role;
}

export interface LicensesInUse {
  /** The product that people here are agents of. */
  product: { id: string; name: string };
  inUse: number;
}

export type CreateHelpDeskApi = (call: HostCall) => HelpDeskApi;

/** The API of the help desk at an origin, by its kind. */
export type HelpDeskApiAt = (origin: string) => HelpDeskApi;
