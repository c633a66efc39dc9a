import * as v from "valibot";
import type { Availability } from "../../../shared/api/index.ts";
import { Problem } from "../../../shared/api/index.ts";
import { defaultLowThreshold } from "../../../shared/seats/index.ts";
import type { EnteredTotal } from "../../platform/kept.ts";
import type { HostCall } from "./host-call.ts";
import { readHostRoles } from "./host-roles.ts";

/** How often a help desk is asked for numbers at most, in seconds: its API is shared by all that the account uses. */
const PACE = 600;

const Count = v.object({ count: v.object({ value: v.number() }) });

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
    readHostRoles(call, origin),
  ]);
  const { purchased } = total;
  let assigned = count.value;
  for (const { role, members } of roles) {
    if (role === "light_agent" || role === "contributor") assigned -= members;
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
    // Nobody says when the last one was taken.
    exhausted: null,
  };
}
