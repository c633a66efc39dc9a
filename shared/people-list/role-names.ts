import type { Role } from "../seats/index.ts";
import { ROLES } from "../seats/index.ts";
import { wordOf } from "./plain-text.ts";

/** Tells a role by what a list says of it; `unknown` where that isn't certain. */
export type ReadRole = (role: string, restriction: string) => Role;

export interface KnownRoles {
  /** The host's words for its roles, in each language that we know them in. */
  words: readonly Readonly<Record<string, Role>>[];
  /** The account's own roles, as far as they were read. */
  accountRoles: readonly { id: string; name: string; role: Role }[];
}

/**
 * Roles by the host's keys and words, whatever language the list is in, and by the account's own names and ids. Two that
 * say otherwise leave it unknown. A light agent is an agent with a restriction that says so.
 */
export function createReadRole({ words, accountRoles }: KnownRoles): ReadRole {
  const known = new Map<string, Set<Role>>();
  const learn = (word: string, role: Role) => known.set(word, (known.get(word) ?? new Set()).add(role));
  for (const role of ROLES) if (role !== "unknown") learn(wordOf(role), role);
  for (const language of words) for (const [word, role] of Object.entries(language)) learn(wordOf(word), role);
  for (const { id, name, role } of accountRoles) for (const word of [wordOf(id), wordOf(name)]) learn(word, role);
  known.delete("");

  const roleCalled = (word: string): Role => {
    const [role, ...others] = known.get(word) ?? known.get(word.replaceAll("-", " ")) ?? [];
    return role === undefined || others.length > 0 ? "unknown" : role;
  };

  return (role, restriction) => {
    const read = roleCalled(wordOf(role));
    const restricted = wordOf(restriction);
    if (read !== "agent" || restricted === "" || TICKET_ACCESS.has(restricted)) return read;
    const by = roleCalled(restricted);
    return by === "light_agent" || by === "contributor" || by === "agent" ? by : "unknown";
  };
}

/** What else may restrict an agent: which tickets they see, in the words of the host's API and of its forms. */
const TICKET_ACCESS: ReadonlySet<string> = new Set([
  ...["none", "all", "all tickets", "organization", "organizations", "group", "groups", "assigned", "requested"],
  ...["assigned tickets", "requested tickets", "no restrictions"],
]);
