import * as v from "valibot";
import { asProblem } from "../../../../shared/api/index.ts";
import type { Role } from "../../../../shared/seats/index.ts";
import { notConnected } from "../../identity/connections.ts";
import { signedOut } from "../../identity/sign-in.ts";
import type { HostCall } from "../host-call.ts";
import type { HelpDeskPerson } from "../kind.ts";

/** Ids and types are numbers, or strings; a role's type may be missing. */
const Loose = v.optional(v.unknown());
const Me = v.object({ user: v.object({ id: Loose, name: v.string(), role: v.string(), role_type: Loose }) });
const Account = v.object({ account: v.object({ owner_id: Loose }) });

/**
 * Who is signed in, as the help desk itself says (`GET /api/v2/users/me`). Rejects with `signed-out`; with
 * `not-connected` where nothing answers as this help desk does.
 */
export async function readMe(call: HostCall, origin: string) {
  const { user } = await call(origin, "/api/v2/users/me", Me).catch((thrown: unknown) => {
    const { type } = asProblem(thrown);
    throw type === "unreadable-answer" || type === "not-found" ? notConnected() : thrown;
  });
  // To whoever isn't signed in it answers 200, too: as "Anonymous user".
  if (user.id == null) throw signedOut();
  return { ...user, id: String(user.id) };
}

/** The same with their name and role; the owner is told from the account, which administrators alone may read. */
export async function readHostPerson(call: HostCall, origin: string): Promise<HelpDeskPerson> {
  const { id, name, role, role_type } = await readMe(call, origin);
  const read = role === "admin" ? await call(origin, "/api/v2/account", Account).catch(() => null) : null;
  return { id, name, role: roleOf(role, String(role_type), id === String(read?.account.owner_id)) };
}

/** `type` is 0 for a custom role, 1 light agent, 2 chat, 3 contributor, 4 admin, 5 billing admin. */
function roleOf(role: string, type: string, isOwner: boolean): Role {
  switch (role) {
    case "admin":
      return isOwner ? "owner" : type === "5" ? "billing_admin" : role;
    case "agent":
      return type === "1" ? "light_agent" : type === "3" ? "contributor" : role;
    case "end-user":
      return "end_user";
    default:
      return "unknown";
  }
}
