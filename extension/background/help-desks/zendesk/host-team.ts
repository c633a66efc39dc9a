import * as v from "valibot";
import { Problem } from "../../../../shared/api/index.ts";
import { consumesSeat, roleOfType } from "../../../../shared/seats/index.ts";
import type { TeamMember } from "../../../platform/messages.ts";
import type { HostCall } from "../host-call.ts";

const Loose = v.optional(v.unknown());
const Users = v.object({
  users: v.array(v.object({ email: Loose, role: Loose, role_type: Loose })),
  meta: v.object({ has_more: v.boolean(), after_cursor: v.optional(v.nullable(v.string())) }),
});

/** A hundred people each. The account's requests are shared by all that it uses: a larger team isn't read for this. */
const MOST_PAGES = 20;

/**
 * The help desk's own list of its team: everybody whose role is agent or admin, and whether they use a license. `null`
 * where there are too many. Rejects with a `Problem`, also where a part of the list is missing: nobody is taken for new who
 * may be in that.
 */
export async function readHostTeam(call: HostCall, origin: string): Promise<TeamMember[] | null> {
  const team: TeamMember[] = [];
  let after = "";
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const path = `/api/v2/users?role[]=agent&role[]=admin&page[size]=100${after}` as const;
    const { users, meta } = await call(origin, path, Users);
    team.push(...users.map(memberOf));
    if (!meta.has_more) return team;
    const next = `&page[after]=${encodeURIComponent(meta.after_cursor ?? "")}`;
    if (meta.after_cursor == null || next === after)
      throw new Problem({ type: "unreadable-answer", status: 200, detail: "The list of the team has no end." });
    after = next;
  }
  return null;
}

function memberOf({ email, role, role_type }: v.InferOutput<typeof Users>["users"][number]): TeamMember {
  return { email: String(email ?? ""), usesLicense: usesLicense(String(role), role_type) };
}

/** Light agents and contributors may use one through another product, which the list doesn't say. */
function usesLicense(role: string, type: unknown): boolean | null {
  // Plans without roles of their own have no types.
  const known =
    role === "admin" || type == null ? true : consumesSeat({ role: roleOfType(String(type)), status: "active" }).uses;
  return known === true ? true : null;
}
