import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";
import { testHelpDesk } from "../../sandbox/testing/help-desk.ts";
import { putAccount } from "../admin/put-account.ts";
import { readAvailability } from "../seats/availability.ts";
import { accountSetup } from "../testing/accounts.ts";
import { testDatabase } from "../testing/database.ts";
import { testServices } from "../testing/services.ts";
import { createConnectors } from "./connectors.ts";
import { createHelpDeskJob } from "./job.ts";
import { putHelpDesk, requestPicture } from "./put-help-desk.ts";

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
  const helpDeskOrigin = host.origin(ACCOUNT);
  await putAccount(services, ACCOUNT, accountSetup(ACCOUNT, { helpDeskOrigin, otherHelpDeskOrigins: [apiOrigin] }));
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

type Altered = Parameters<typeof host.set>[1];

/**
 * What docs/host.md marks as a guess of what the service asks, by its row there, and how it may be otherwise: each is
 * altered by itself, on a plan with a list of roles and on one without. Then what was seen in code alone.
 */
const GUESSES: Readonly<Record<string, readonly Altered[]>> = {
  "suspended people and light agents are in that list": [
    { suspendedPeople: "absent" },
    { lightAgents: "absent" },
    { suspendedPeople: "absent", lightAgents: "absent" },
  ],
  "403 and 404 for the roles mean that the plan has none": [{ customRoles: "forbidden" }, { customRoles: "not_found" }],
  "people by id": [{ deletedPeople: "listed" }],
  "people whom the list leaves out": [{ search: "as_listed" }, { search: "refused" }],
};
/** Held to it in the file of that name, where events are. */
const ELSEWHERE = ["whether events failed"];
const SEEN_IN_CODE: readonly Altered[] = [
  { ownerId: "missing" },
  { ownerId: "not_answered" },
  { ownerId: "forbidden" },
  { roleType: "text" },
  { roleType: "null" },
  { roleType: "missing" },
  { entitlements: "list" },
  { entitlements: "bare" },
  { entitlements: "not_found" },
  { entitlements: "unavailable" },
  { tokenStatus: 201 },
  { expiresIn: "always" },
  { expiresIn: "never" },
];

test("each row that docs/host.md marks as a guess is altered, and no other", () => {
  const page = readFileSync(new URL("../../docs/host.md", import.meta.url), "utf8");
  const [, section = ""] = /\n## What the seat service asks\n(.*?)\n## /s.exec(page) ?? [];
  const rows = section.split("\n").filter((line) => line.startsWith("|") && line.includes("[guess]"));
  const needs = rows.map((row) => row.split("|")[1]?.trim());
  expect(needs.length).toBeGreaterThan(3);
  expect([...Object.keys(GUESSES), ...ELSEWHERE].sort()).toEqual(needs.sort());
});

describe.each([
  ["with a list of roles", {}],
  ["without one", { customRoles: "forbidden" }],
] as const)("on a plan %s, where a guess is wrong, the number is still right, open, or unknown", (_, plan) => {
  test.each(Object.values(GUESSES).flat())("%j", async (altered) => {
    await host.set(ACCOUNT, { ...plan, ...altered });
    await read();
    await expectTruth();
    // So it is with the next picture: what was found once isn't lost again.
    await requestPicture(services, ACCOUNT, { acceptMissing: false });
    await read();
    await expectTruth();
  });
});

test.each(SEEN_IN_CODE)("so it is where what code alone shows is otherwise: %j", async (altered) => {
  await host.set(ACCOUNT, altered);
  await read();
  await expectTruth();
});

async function expectTruth(): Promise<void> {
  const { assigned, unread = 0 } = await gate();
  if (assigned == null) expect((await reading()).last_error).toBe("picture/list-incomplete");
  else
    expect([assigned <= TRUTH, TRUTH <= assigned + unread], `${assigned}, up to ${unread} more`).toEqual([true, true]);
}
