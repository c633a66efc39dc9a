import { describe, expect, it } from "vitest";
import { DESCRIPTION, readDescription } from "../../../../sandbox/testing/vendor-description.ts";
import { memoryAreas } from "../../../platform/testing.ts";
import { createRetryAfter } from "../../retry-after.ts";
import { createHostCall } from "../host-call.ts";
import { countHostLicenses } from "./host-licenses.ts";
import { readHostPerson } from "./host-person.ts";
import { readHostRoles } from "./host-roles.ts";
import { readHostTeam } from "./host-team.ts";

if (DESCRIPTION === undefined) {
  it.skip("the worker's calls aren't held against the vendor's description: ZENDESK_OPENAPI names no file", () =>
    undefined);
} else {
  const file = DESCRIPTION;
  describe("the worker's calls held against the vendor's description", () => held(file));
}

const DESK = "https://company.zendesk.com";

function held(file: string): void {
  const vendor = readDescription(file);
  const asked: { method: string; url: URL }[] = [];
  /** The vendor's own examples; of the account, and of whoever is an admin, only code shows any. */
  const ask: typeof fetch = async (address, init) => {
    const request = { method: init?.method ?? "GET", url: new URL(String(address)) };
    asked.push(request);
    const { pathname } = request.url;
    const example = vendor.exampleFor(request) as { user?: object } | null;
    if (pathname === "/api/v2/users/me") return Response.json({ user: { ...example?.user, role: "admin" } });
    if (pathname === "/api/v2/users") return Response.json({ ...example, meta: { has_more: false } });
    return Response.json(example ?? { account: { owner_id: 35436 } });
  };
  const call = createHostCall(createRetryAfter(memoryAreas().session, Date.now), ask);

  it("each request has the path and parameters that are described, and reads what is shown as its answer", async () => {
    expect(await readHostPerson(call, DESK)).toEqual({ id: "35436", name: "Johnny Agent", role: "owner" });
    expect(await readHostRoles(call, DESK)).not.toEqual([]);
    expect(await readHostTeam(call, DESK)).toHaveLength(2);
    expect(await countHostLicenses(call, DESK)).toMatchObject({ inUse: 102 });

    const faults = asked.map((request) => [request.url.pathname, vendor.faultsOfRequest(request)]);
    expect(faults.filter(([, found]) => found !== null && (found?.length ?? 0) > 0)).toEqual([]);
    expect(faults.filter(([, found]) => found === null)).toEqual([["/api/v2/account", null]]);
  });
}
