import * as v from "valibot";
import type { HostCall } from "../host-call.ts";
import type { LicensesInUse } from "../kind.ts";
import { readHostRoles } from "./host-roles.ts";

const Count = v.object({ count: v.object({ value: v.number() }) });

/**
 * How many licenses are in use, counted from the help desk's own list: everybody whose role is agent or admin, less light
 * agents and contributors where the plan has roles to tell them by.
 */
export async function countHostLicenses(call: HostCall, origin: string): Promise<LicensesInUse> {
  const [{ count }, roles] = await Promise.all([
    call(origin, "/api/v2/users/count?role[]=agent&role[]=admin", Count),
    readHostRoles(call, origin),
  ]);
  let inUse = count.value;
  for (const { role, members } of roles) {
    if (role === "light_agent" || role === "contributor") inUse -= members;
  }
  return { product: { id: "support", name: "Support" }, inUse };
}
