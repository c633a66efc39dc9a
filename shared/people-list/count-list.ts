import type { Role } from "../seats/index.ts";
import { consumesSeat } from "../seats/index.ts";
import { addressOf } from "./address.ts";
import type { ListedPerson } from "./listed-person.ts";

/** Whether each of the team uses a license, by address; `null` where that isn't known. */
export type TeamLicenses = ReadonlyMap<string, boolean | null>;

/** What adding somebody does to the licenses. */
export type Verdict = "uses" | "free" | "has_one" | "unknown";

/** At least, and at most: the same number where nothing is left open. */
export interface Range {
  least: number;
  most: number;
}

export interface ListCount {
  people: number;
  /** How many would use a license, by role. */
  uses: ReadonlyMap<Role, number>;
  /** How many would use none, by role. */
  free: ReadonlyMap<Role, number>;
  /** How many have one already; `null` where who has one isn't known, and everybody is counted as new. */
  haveOne: number | null;
  unknown: number;
  needed: Range;
}

/** The team as it is looked up; members without an address are left out. */
export function teamByAddress(team: readonly { email: string; usesLicense: boolean | null }[]): TeamLicenses {
  return new Map(
    team.flatMap(({ email, usesLicense }) => {
      const address = addressOf(email);
      return address === null ? [] : [[address, usesLicense] as const];
    }),
  );
}

/** `team` is `null` where nobody could be looked up. */
export function verdictOf({ role, address }: ListedPerson, team: TeamLicenses | null): Verdict {
  const { uses } = consumesSeat({ role, status: "active" });
  if (uses === false) return "free";
  const hasOne = team?.get(address);
  if (hasOne === true) return "has_one";
  // A light agent, say, who may use one through another product.
  return uses === null || hasOne === null ? "unknown" : "uses";
}

/** How many licenses a list takes, and why. */
export function countList(people: readonly ListedPerson[], team: TeamLicenses | null): ListCount {
  const uses = new Map<Role, number>();
  const free = new Map<Role, number>();
  let haveOne = 0;
  let unknown = 0;
  for (const person of people) {
    switch (verdictOf(person, team)) {
      case "uses":
        uses.set(person.role, (uses.get(person.role) ?? 0) + 1);
        break;
      case "free":
        free.set(person.role, (free.get(person.role) ?? 0) + 1);
        break;
      case "has_one":
        haveOne += 1;
        break;
      case "unknown":
        unknown += 1;
        break;
    }
  }
  const least = sum(uses);
  const needed = { least, most: least + unknown };
  return { people: people.length, uses, free, haveOne: team === null ? null : haveOne, unknown, needed };
}

/** How many licenses are missing if this many are left. */
export function missingOf({ least, most }: Range, left: number): Range {
  return { least: Math.max(0, least - left), most: Math.max(0, most - left) };
}

export function sum(counts: ReadonlyMap<Role, number>): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
}
