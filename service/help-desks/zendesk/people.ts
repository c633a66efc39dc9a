import * as v from "valibot";
import { Email } from "../../../shared/api/index.ts";
import { roleOfType } from "../../../shared/seats/index.ts";
import { isStorable } from "../../http/json-body.ts";
import type { TeamMember } from "../../seats/put-people.ts";
import type { HostTerms } from "../connector.ts";

/** Numbers, or digits as text; longer than any that can be exact are refused. */
export const HostId = v.pipe(
  v.union([v.pipe(v.number(), v.safeInteger()), v.pipe(v.string(), v.regex(/^\d{1,20}$/))]),
  v.transform(String),
);
const Loose = v.optional(v.unknown());

/** A person as the host describes them; what else it says is let go. */
export const HostUser = v.object({
  id: HostId,
  url: Loose,
  name: Loose,
  email: Loose,
  role: Loose,
  role_type: Loose,
  custom_role_id: Loose,
  chat_only: Loose,
  only_private_comments: Loose,
  active: Loose,
  suspended: Loose,
  created_at: Loose,
});
export type HostUser = v.InferOutput<typeof HostUser>;

const MAX_NAME = 255;

/** As a member of the team; `null` for those who are none: end users, and who was deleted. */
export function memberOf(user: HostUser, terms: HostTerms, now: Date): TeamMember | null {
  if (user.active === false || user.role === "end-user") return null;
  return {
    id: user.id,
    name: nameOf(user),
    email: v.is(Email, user.email) ? user.email : null,
    role: roleOf(user, terms),
    status: user.suspended === true ? "suspended" : "active",
    addedAt: addedAt(user.created_at, now),
  };
}

/** A role is an agent's only where it is known to be one. */
export function roleOf(user: HostUser, { roles, ownerId }: HostTerms): TeamMember["role"] {
  const known = user.role === "admin" || user.role === "agent";
  if (!known || user.chat_only === true) return "unknown";
  const type = typeOf(user, roles);
  if (user.role === "admin") {
    if (user.id === ownerId) return "owner";
    return type === "5" ? "billing_admin" : "admin";
  }
  // On plans without roles of their own, agents have neither; nor do light agents where the host doesn't say it.
  if (type === null) return user.custom_role_id == null && user.only_private_comments !== true ? "agent" : "unknown";
  const role = roleOfType(type);
  return role === "end_user" ? "unknown" : role;
}

/** The kind that the host gives the person, else the one of their role. */
function typeOf({ role_type, custom_role_id }: HostUser, roles: HostTerms["roles"]): string | null {
  if (role_type != null) return String(role_type);
  return custom_role_id == null ? null : (roles[String(custom_role_id)] ?? null);
}

function nameOf({ id, name }: HostUser): string {
  if (typeof name !== "string" || name === "" || !isStorable(name)) return id;
  const cut = name.slice(0, MAX_NAME);
  return isStorable(cut) ? cut : cut.slice(0, -1);
}

function addedAt(created: unknown, now: Date): Date {
  const at = typeof created === "string" ? Date.parse(created) : Number.NaN;
  return Number.isNaN(at) ? now : new Date(Math.min(at, now.getTime()));
}
