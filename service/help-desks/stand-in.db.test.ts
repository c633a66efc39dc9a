import { beforeEach, describe, expect, test } from "vitest";
import { testHelpDesk } from "../../sandbox/testing/help-desk.ts";
import { putAccount } from "../admin/put-account.ts";
import { readAvailability } from "../seats/availability.ts";
import { accountSetup } from "../testing/accounts.ts";
import { testDatabase } from "../testing/database.ts";
import { testServices } from "../testing/services.ts";
import { createConnectors } from "./connectors.ts";
import { createHelpDeskJob } from "./job.ts";
import { putHelpDesk } from "./put-help-desk.ts";

/** The connector against the stand-in help desk, which was written from the vendor's documents alone, and not from it. */
const host = await testHelpDesk();
const services = testServices(await testDatabase(), { now: host.now().toISOString() });
const advance = async (ms: number) => {
  services.clock.advance(ms / 1000);
  host.advance(ms / 1000);
};

const ACCOUNT = "acorn";
/** How many of its people use a license. */
const TRUTH = 8;
const gate = async () => {
  const reader = { accountId: ACCOUNT, memberId: "nobody", capabilities: [] };
  const { availability } = await readAvailability(services, reader);
  const { assigned } = availability.products.find(({ id }) => id === availability.gateProduct) ?? {};
  return { assigned, unread: availability.picture?.unread };
};
const reading = () => services.db.selectFrom("help_desk_readings").selectAll().executeTakeFirstOrThrow();

async function read(seconds = 120): Promise<void> {
  const job = createHelpDeskJob(services, { connectors: createConnectors(services), wait: advance });
  for (let passed = 0; passed <= seconds; passed += 15) {
    while (await job.run(new AbortController().signal));
    await advance(15_000);
  }
}

beforeEach(async () => {
  await host.reset();
  for (const table of ["help_desks", "pictures", "assignments", "members"] as const) {
    await services.db.deleteFrom(table).execute();
  }
  const apiOrigin = host.apiOrigin(ACCOUNT);
  await putAccount(services, ACCOUNT, accountSetup(ACCOUNT, { otherHelpDeskOrigins: [apiOrigin] }));
  const { clientId, clientSecret } = host.connectorClient(ACCOUNT);
  const connector = { client: clientId, secret: clientSecret };
  await putHelpDesk(services, ACCOUNT, {
    ...{ kind: "zendesk", apiOrigin, webhooks: "off", ownerId: null, signInClient: null, connector },
  });
});

test("knows who sits where from the stand-in's documented API alone", async () => {
  await read();
  expect((await reading()).last_error).toBeNull();
  const members = await services.db.selectFrom("members").select(["id", "role"]).execute();
  const roleOf = (key: string) => members.find(({ id }) => id === String(host.personId(ACCOUNT, key)))?.role;
  expect(["owner", "billing", "admin", "agent", "light", "contributor"].map(roleOf)).toEqual([
    ...["owner", "billing_admin", "admin", "agent", "light_agent", "contributor"],
  ]);
  expect(await gate()).toEqual({ assigned: TRUTH, unread: 0 });
});

describe("where a guess about the help desk is wrong, the number is still right, open, or unknown", () => {
  test.each([
    { customRoles: "forbidden" },
    { customRoles: "not_found" },
    { ownerId: "missing" },
    { ownerId: "not_answered" },
    { ownerId: "forbidden" },
    { suspendedPeople: "absent" },
    { lightAgents: "absent" },
    { deletedPeople: "listed" },
    { roleType: "text" },
    { roleType: "null" },
    { roleType: "missing" },
    { entitlements: "list" },
    { entitlements: "bare" },
    { entitlements: "not_found" },
    { entitlements: "unavailable" },
  ] as const)("%j", async (switches) => {
    await host.set(ACCOUNT, switches);
    await read();
    const { assigned, unread = 0 } = await gate();
    if (assigned == null) expect((await reading()).last_error).toBe("picture/list-incomplete");
    else expect([assigned <= TRUTH, TRUTH <= assigned + unread]).toEqual([true, true]);
  });
});
