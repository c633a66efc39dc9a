import { beforeEach, expect, test } from "vitest";
import { testHelpDesk } from "../../sandbox/testing/help-desk.ts";
import { putAccount } from "../admin/put-account.ts";
import type { AccountName } from "../testing/accounts.ts";
import { accountSetup } from "../testing/accounts.ts";
import { testDatabase } from "../testing/database.ts";
import { testServices } from "../testing/services.ts";
import { checkAccount } from "./check-account.ts";
import { createConnectors } from "./connectors.ts";
import { createHelpDeskJob } from "./job.ts";
import { putHelpDesk } from "./put-help-desk.ts";

/** What operators break, or what is broken for them, at the stand-in help desk: each is named, with how it is mended. */
const host = await testHelpDesk();
const services = testServices(await testDatabase());
const advance = async (ms: number) => {
  services.clock.advance(ms / 1000);
  host.advance(ms / 1000);
};
/** What is done to it there stays: tests that break something for good have one of their own. */
let account: AccountName = "birch";
const connect = (changes: { secret?: string; apiOrigin?: string } = {}) => {
  const { clientId: client, clientSecret: secret } = host.connectorClient(account);
  return putHelpDesk(services, account, {
    ...{ kind: "zendesk", webhooks: "off", ownerId: null, signInClient: null },
    apiOrigin: changes.apiOrigin ?? host.apiOrigin(account),
    connector: { client, secret: changes.secret ?? secret },
  });
};

async function open(name: AccountName): Promise<void> {
  account = name;
  const others = [host.apiOrigin(name), ...(name === "birch" ? [NOBODYS] : [])];
  const own = { helpDeskOrigin: host.origin(name), otherHelpDeskOrigins: others };
  await putAccount(services, name, accountSetup(name, own));
  await connect();
}

/** Nobody answers there. */
const NOBODYS = "http://127.0.0.1:9";

/** All steps, as the operator reads them. */
async function check() {
  const steps = [];
  const means = { ...services, connectors: createConnectors(services), wait: advance };
  for await (const step of checkAccount(means, account)) steps.push(step);
  return steps;
}
const failing = async () => (await check()).filter(({ state }) => state === "failed");
const named = (step: string, says: string, mend: string) =>
  expect.objectContaining({ step, says: expect.stringContaining(says), mend: expect.stringContaining(mend) });

async function read(): Promise<void> {
  const job = createHelpDeskJob(services, { connectors: createConnectors(services), wait: advance });
  while (await job.run(new AbortController().signal));
}

beforeEach(async () => {
  await host.reset();
  for (const table of ["help_desks", "pictures", "assignments", "members", "help_desk_addresses"] as const) {
    await services.db.deleteFrom(table).execute();
  }
  // The stand-in's answers are dated by this machine's clock.
  services.clock.set(new Date().toISOString());
  await open("birch");
});

test("nothing fails where all is well", async () => {
  await read();
  expect(await failing()).toEqual([]);
});

test("a wrong secret", async () => {
  await connect({ secret: "of-yesterday" });
  expect(await failing()).toContainEqual(named("sign-in", "secret-refused", "Set the client's id and secret again"));
});

test("a client that was deleted there", async () => {
  await open("maple");
  await host.deleteClient(account, host.connectorClient(account).clientId);
  expect(await failing()).toContainEqual(named("sign-in", "secret-refused", "make a new confidential client"));
});

test("whoever made the client is no admin any more", async () => {
  await open("cedar");
  const owner = host.visit(account);
  await owner.signIn("owner");
  const maker = `/api/v2/users/${host.personId(account, "admin")}`;
  await owner.write("PUT", maker, { user: { role: "agent" } });
  expect(await failing()).toContainEqual(named("sign-in", "(agent)", "Have an admin make the client"));
  await owner.write("PUT", maker, { user: { suspended: true } });
  expect(await failing()).toContainEqual(named("sign-in", "secret-refused", "suspended or deleted"));
});

test.each([
  ["restricted", "not-allowed", "restricted to addresses"],
  ["html", "not-json", "not restricted to other addresses"],
] as const)("an API that is %s", async (api, says, mend) => {
  await host.set(account, { api });
  const [first] = await failing();
  expect(first).toEqual(named("sign-in", says, mend));
});

test("an outage that the help desk names, for as long as it says", async () => {
  await host.set(account, { api: "unavailable" });
  expect(await check()).toContainEqual(named("sign-in", "to be asked again at", "Try again then"));
  expect(await failing()).toEqual([]);
});

test("an address at which nobody answers", async () => {
  await connect({ apiOrigin: NOBODYS });
  expect(await failing()).toContainEqual(named("sign-in", "unreachable", "Check apiOrigin"));
});

test("clocks that differ", async () => {
  services.clock.advance(-3_600);
  await connect();
  const [clock] = (await failing()).filter(({ step }) => step === "clock");
  expect(clock).toEqual(named("clock", "s behind the help desk's", "NTP"));
});

test("whoever sets the same secret again loses no picture, and the next one is taken at once", async () => {
  const taken = async () => (await services.db.selectFrom("pictures").select("taken_at").executeTakeFirst())?.taken_at;
  await read();
  const before = await taken();
  services.clock.advance(5);
  await connect();
  expect(await taken()).toEqual(before);
  await read();
  expect(await taken()).not.toEqual(before);
  expect(await failing()).toEqual([]);
});
