import { expect, test } from "vitest";
import { memoryAreas } from "../../../platform/testing.ts";
import { createRetryAfter } from "../../retry-after.ts";
import { createHostCall } from "../host-call.ts";
import { readHostRoles } from "./host-roles.ts";

const DESK = "https://acme.zendesk.com";

function rolesOf(answer: () => Response) {
  const asked: string[] = [];
  const ask: typeof fetch = async (url, init) => {
    asked.push(`${init?.method ?? "GET"} ${url} ${init?.credentials}`);
    return answer();
  };
  const obey = createRetryAfter(memoryAreas().session, () => 0);
  return { roles: readHostRoles(createHostCall(obey, ask), DESK), asked };
}

test("each role is told by the host's number for its kind; what has no such number is unknown", async () => {
  const of = (id: number | string, name: string, role_type: unknown) => ({ id, name, role_type, team_member_count: 2 });
  const custom_roles = [
    ...[of(1, "Team lead", 0), of("2", "Agente interno", "1"), of(3, "Chat", 2), of(4, "Collaboratore", 3)],
    ...[of(5, "Admin", 4), of(6, "Billing admin", 5), of(7, "New", 9), of(8, "None", null), {}],
  ];
  const { roles, asked } = rolesOf(() => Response.json({ custom_roles }));
  expect((await roles).map(({ id, name, role, members }) => [id, name, role, members])).toEqual([
    ["1", "Team lead", "agent", 2],
    ["2", "Agente interno", "light_agent", 2],
    ["3", "Chat", "unknown", 2],
    ["4", "Collaboratore", "contributor", 2],
    ["5", "Admin", "admin", 2],
    ["6", "Billing admin", "billing_admin", 2],
    ["7", "New", "unknown", 2],
    ["8", "None", "unknown", 2],
    ["", "", "unknown", 0],
  ]);
  expect(asked).toEqual([`GET ${DESK}/api/v2/custom_roles include`]);
});

test.each([403, 404])("%i says that there are none", async (status) => {
  expect(await rolesOf(() => new Response(null, { status })).roles).toEqual([]);
});

test.each([429, 500])("%i says nothing", async (status) => {
  await expect(rolesOf(() => new Response(null, { status })).roles).rejects.toMatchObject({ status });
});
