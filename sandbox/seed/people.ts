import type { ProductRole, Role } from "../../shared/seats/index.ts";
import type { SeedAccount } from "./accounts.ts";
import { SEED_ACCOUNTS, supportProducts } from "./accounts.ts";
import type { PersonKey } from "./names.ts";
import { END_USER_NAMES, KEY_PEOPLE, nameSlug, OTHER_NAMES, PEOPLE_KEYS } from "./names.ts";
import { personId } from "./person-id.ts";

export interface SeedPerson {
  /** Digits, of `personId`. */
  id: string;
  name: string;
  email: string;
  role: Role;
  /** Where the role is one that the account made itself. */
  customRole: "team_lead" | null;
  status: "active" | "suspended";
  productRoles: ProductRole[];
  /** The products in which this person uses a seat, if the role does at all. */
  products: string[];
  /** `null`: never. */
  lastActiveDaysAgo: number | null;
  openTickets: number;
}

const ROLE_OF: Record<PersonKey, Role> = {
  owner: "owner",
  billing: "billing_admin",
  admin: "admin",
  agent: "agent",
  light: "light_agent",
  contributor: "contributor",
};

/** Who works where: the same people each time, as many as use the seats that the design's table names. */
export function seedPeople(account: SeedAccount): SeedPerson[] {
  const named = PEOPLE_KEYS.map((key) => keyPerson(account, key));
  const others = OTHER_NAMES.slice(...othersRange(account)).map((name, index) => otherPerson(account, name, index));
  return [...named, ...others].map((person, index) => ({ ...person, products: productsOf(account, person, index) }));
}

/** Some of the customers who write to an account. */
export function seedEndUsers(account: SeedAccount): SeedPerson[] {
  return END_USER_NAMES.map((name, index) => ({
    ...{
      id: personId(account.id, nameSlug(name)),
      name,
      email: `${nameSlug(name)}@customers-of-${account.id}.example`,
    },
    ...{ role: "end_user", customRole: null, status: index === 0 ? "suspended" : "active" },
    ...{ productRoles: [], products: [], lastActiveDaysAgo: index === 1 ? null : 3, openTickets: 0 },
  }));
}

const SEATED_KEYS = 4;

/** How many use a Support seat beside owner, billing admin, admin and agent. */
function othersCount({ supportSeatsUsed }: SeedAccount): number {
  return Math.max(0, supportSeatsUsed - SEATED_KEYS);
}

function othersRange(account: SeedAccount): [number, number] {
  const before = SEED_ACCOUNTS.slice(0, SEED_ACCOUNTS.indexOf(account));
  const start = before.reduce((sum, earlier) => sum + othersCount(earlier), 0);
  return [start, start + othersCount(account)];
}

function keyPerson(account: SeedAccount, key: PersonKey): SeedPerson {
  const name = KEY_PEOPLE[account.id]?.[key] ?? key;
  return {
    id: personId(account.id, key),
    name,
    email: emailOf(account, name),
    role: ROLE_OF[key],
    customRole: key === "agent" ? "team_lead" : null,
    status: "active",
    productRoles: [],
    products: [],
    lastActiveDaysAgo: key === "contributor" ? 12 : 0,
    openTickets: key === "owner" || key === "billing" ? 1 : 3,
  };
}

/** Of the others, the first is suspended, the second, too, the third is a light agent whom Explore makes use a seat. */
function otherPerson(account: SeedAccount, name: string, index: number): SeedPerson {
  const lightWithExplore = index === 2;
  return {
    id: personId(account.id, nameSlug(name)),
    name,
    email: emailOf(account, name),
    role: lightWithExplore ? "light_agent" : index % 12 === 5 ? "admin" : "agent",
    customRole: index % 9 === 4 ? "team_lead" : null,
    status: index < 2 ? "suspended" : "active",
    productRoles: lightWithExplore ? ["explore_editor"] : [],
    products: [],
    lastActiveDaysAgo: lastActive(index),
    openTickets: index < 2 ? 2 : (index * 5) % 7,
  };
}

function lastActive(index: number): number | null {
  if (index < 2) return 96 + index * 41;
  if (index % 8 === 3) return 124 + index * 3;
  return index % 8 === 7 ? null : index % 5;
}

function productsOf(account: SeedAccount, person: SeedPerson, index: number): string[] {
  const inChatAlone = [personId("aspen", "billing"), personId("aspen", "agent")];
  if (inChatAlone.includes(person.id)) return ["chat"];
  // The two of six who use no seat come last among those that every account has.
  const place = index < PEOPLE_KEYS.length ? index : index - 2;
  const more = Object.entries(account.alsoUsed).flatMap(([product, count]) => (place < count ? [product] : []));
  const free = person.role === "light_agent" || person.role === "contributor";
  return [...supportProducts(account), ...(free && person.productRoles.length === 0 ? [] : more)];
}

function emailOf(account: SeedAccount, name: string): string {
  return `${nameSlug(name).replaceAll("-", ".")}@${account.id}.example`;
}
