import * as v from "valibot";
import type { Availability } from "../../../shared/api/index.ts";
import { Problem } from "../../../shared/api/index.ts";
import { defaultLowThreshold } from "../../../shared/seats/index.ts";
import type { EnteredTotal } from "../../platform/kept.ts";
import type { HostCall } from "./host-call.ts";

/** How often a help desk is asked for numbers at most, in seconds: its API is shared by all that the account uses. */
const PACE = 600;

const Count = v.object({ count: v.object({ value: v.number() }) });
const Loose = v.optional(v.unknown());
const Roles = v.object({ custom_roles: v.array(v.object({ role_type: Loose, team_member_count: Loose })) });

/** Roles that use no license, by their type: light agents and contributors. */
const FREE = /^[13]$/;

/**
 * How many licenses are in use, counted from the help desk's own list: everybody whose role is agent or admin, less light
 * agents and contributors where the plan has roles to tell them by. How many were bought no documented call says: it is
 * what somebody entered. Rejects with `total-unknown` until they have.
 */
export async function readHostAvailability(
  call: HostCall,
  origin: string,
  total: EnteredTotal | undefined,
  now: number,
): Promise<Availability> {
  if (total === undefined) throw new Problem({ type: "total-unknown", status: 0, detail: "" });
  const [{ count }, roles] = await Promise.all([
    call(origin, "/api/v2/users/count?role[]=agent&role[]=admin", Count),
    // Where the plan has none, or this person may not read them, nobody is known to be free.
    call(origin, "/api/v2/custom_roles", Roles).catch(() => ({ custom_roles: [] })),
  ]);
  const { purchased } = total;
  let assigned = count.value;
  for (const { role_type, team_member_count } of roles.custom_roles) {
    if (FREE.test(String(role_type))) assigned -= Number(team_member_count) || 0;
  }
  const seats = { purchased, assigned, reserved: 0, remaining: purchased - assigned };
  return {
    account: new URL(origin).host,
    asOf: new Date(now).toISOString(),
    source: "estimate",
    gateProduct: "support",
    products: [{ id: "support", name: "Support", kind: "product", group: null, ...seats }],
    lowThreshold: defaultLowThreshold(purchased),
    pollAfterSeconds: PACE,
    // Nobody's word says when the last was taken.
    exhausted: null,
  };
}
