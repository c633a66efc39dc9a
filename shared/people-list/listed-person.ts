import type { Role } from "../seats/index.ts";

/** How many people a list may have. */
export const MOST_PEOPLE = 10_000;

/** How many rows the help desk's own import takes at once. */
export const MOST_IMPORTED = 2_000;

/** Somebody who is to be added. Names and addresses are anybody's text. */
export interface ListedPerson {
  /** Where they stand in the list, from 1; of a row with line breaks in quotes, its first line. */
  line: number;
  name: string;
  email: string;
  /** The same for every way to write this address. */
  address: string;
  /** What the list says, for where it isn't known which role that is. */
  roleText: string;
  role: Role;
}

/** What is wrong with one line. */
export type LineProblem =
  /** Nobody is counted for it. */
  | { kind: "no_email"; line: number }
  | { kind: "not_an_email"; line: number; text: string }
  /** Counted as both cases. */
  | { kind: "no_role"; line: number }
  | { kind: "unknown_role"; line: number; role: string }
  /** The same address again: counted once. With another role, it isn't known which one counts. */
  | { kind: "duplicate"; line: number; of: number }
  | { kind: "other_role"; line: number; of: number };

/** Why a list can't be read as a whole: any number made of it would be false. */
export type ListFault =
  | { kind: "empty" }
  | { kind: "too_large" }
  | { kind: "too_many" }
  | { kind: "no_email_column" }
  | { kind: "unclear_columns" }
  /** A quote that is opened on this line is never closed, or closed in the middle of a cell. */
  | { kind: "open_quote"; line: number }
  | { kind: "stray_quote"; line: number };

export type PeopleList =
  | { kind: "fault"; fault: ListFault }
  /** Without `hasRoles` no column has them, and nobody's is known. */
  | { kind: "read"; people: ListedPerson[]; problems: LineProblem[]; hasRoles: boolean };
