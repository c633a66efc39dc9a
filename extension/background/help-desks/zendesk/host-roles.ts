import * as v from "valibot";
import { asProblem } from "../../../../shared/api/index.ts";
import { roleOfType } from "../../../../shared/seats/index.ts";
import type { AccountRole } from "../../../platform/host-words.ts";
import type { HostCall } from "../host-call.ts";

const Loose = v.optional(v.unknown());
const Roles = v.object({
  custom_roles: v.array(v.object({ id: Loose, name: Loose, role_type: Loose, team_member_count: Loose })),
});

/** One of the account's roles, and how many people have it. */
export interface HostRole extends AccountRole {
  members: number;
}

/**
 * The account's roles, built-in ones among them. None where the plan has no such list, or this person may not read it;
 * rejects with whatever else keeps the help desk from answering.
 */
export async function readHostRoles(call: HostCall, origin: string): Promise<HostRole[]> {
  const { custom_roles } = await call(origin, "/api/v2/custom_roles", Roles).catch((thrown: unknown) => {
    const { type } = asProblem(thrown);
    if (type === "not-permitted" || type === "not-found") return { custom_roles: [] };
    throw thrown;
  });
  return custom_roles.map(({ id, name, role_type, team_member_count }) => ({
    id: String(id ?? ""),
    name: String(name ?? ""),
    role: roleOfType(String(role_type)),
    members: Number(team_member_count) || 0,
  }));
}
