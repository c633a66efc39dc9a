import { afterAll, beforeEach, expect, test } from "vitest";
import { HELP_DESK_KINDS } from "../help-desk-kinds.ts";
import { browser, exchangeOf, question } from "../sign-in/testing/browser.ts";
import { locationOf } from "../sign-in/testing/stage.ts";
import { setUpAccount } from "../testing/accounts.ts";
import { testApp } from "../testing/app.ts";
import { testClient } from "../testing/client.ts";
import { testDatabase } from "../testing/database.ts";
import { testServices } from "../testing/services.ts";
import { checkAccount } from "./check-account.ts";
import { createConnectors } from "./connectors.ts";
import { disconnectHelpDesk } from "./disconnect.ts";
import { createHelpDeskJob } from "./job.ts";
import { Counter } from "./testing/counter/counter.ts";
import { counter as kind } from "./testing/counter/kind.ts";

// A help desk that was added by a folder (`service/help-desks/testing/counter/`) and the line that names it here.
const helpDeskKinds = [...HELP_DESK_KINDS, kind];
const services = testServices(await testDatabase(), { helpDeskKinds });
const tested = testApp(services);
const send = testClient(tested);
const counter = await Counter.open();
afterAll(() => counter.close());
await setUpAccount(services, "maple", { helpDeskOrigin: counter.origin, identity: null });

const KEY = { client: "key-12", secret: "cut-twice" };
const setup = { kind: "counter", apiOrigin: counter.origin, signInClient: "seatmeter", connector: KEY };
const as = { as: "operator", id: "maple" } as const;
const put = (changes: object = {}) => send("putHelpDesk", { ...as, body: { ...setup, ...changes } });

const wait = async (ms: number) => services.clock.advance(ms / 1000);
const means = { ...services, connectors: createConnectors(services), wait };
const job = createHelpDeskJob(services, means);
async function read(): Promise<void> {
  while (await job.run(new AbortController().signal));
}
const roles = async () => {
  const rows = await services.db.selectFrom("members").select(["id", "role"]).orderBy("id").execute();
  return Object.fromEntries(rows.map(({ id, role }) => [id, role]));
};

/** Connected, and everybody known. */
beforeEach(async () => {
  for (const table of ["help_desks", "pictures", "assignments", "members"] as const) {
    await services.db.deleteFrom(table).execute();
  }
  services.clock.advance(60);
  for (const map of [counter.staff, counter.queues, counter.bells]) map.clear();
  counter.keys.set(KEY.client, { secret: KEY.secret, seesStaff: true });
  counter.staff.set("ann", { name: "Ann", job: "chief" }).set("bob", { name: "Bob", job: "clerk" });
  counter.staff.set("cleo", { name: "Cleo", job: "clerk" }).set("dan", { name: "Dan", job: "guest" });
  expect(await put()).toMatchObject({ status: 201, body: { kind: "counter", reading: { state: "waiting" } } });
  await read();
});

test("a set-up of it holds what it takes, and a kind that nobody knows is refused with those that are known", async () => {
  for (const [changes, field, expected] of [
    [{ kind: "contador" }, "kind", "one that this service knows: zendesk, counter"],
    [{ ownerId: "ann" }, "ownerId", "null: this kind of help desk takes none"],
    [{ connector: { client: "seatmeter", secret: "s" } }, "connector.client", "the number of a key: key-12"],
    [
      { kind: "zendesk", connector: { client: KEY.client } },
      "connector.secret",
      "the client's secret: none is kept of it",
    ],
  ] as const) {
    const authorization = await tested.tokens.operator();
    const url = "/v1/admin/accounts/maple/help-desk";
    const payload = { ...setup, ...changes };
    const refused = await tested.app.inject({ method: "PUT", url, headers: { authorization }, payload });
    expect([refused.statusCode, refused.json().fields]).toEqual([400, [{ field, expected }]]);
  }
  expect(await send("getHelpDesk", as)).toMatchObject({ body: { kind: "counter", connectorClient: KEY.client } });
});

test("all of its people are read, sheet after sheet", async () => {
  expect(await roles()).toEqual({ ann: "owner", bob: "agent", cleo: "agent" });
  expect(await send("getHelpDesk", as)).toMatchObject({ body: { reading: { state: "well" }, picture: { people: 3 } } });
  expect(counter.asked).toContain("GET /desk/staff?sheet=2");
});

test("a signed event has somebody read anew, and a forged one is refused", async () => {
  counter.staff.set("cleo", { name: "Cleo", job: "guest" });
  counter.staff.set("eve", { name: "Eve", job: "clerk" });
  const tell = (badge: string, seal?: string) =>
    tested.app.inject({ method: "POST", url: "/v1/help-desk/maple/events", ...counter.ring(badge, seal) });
  expect((await tell("eve", "another seal")).statusCode).toBe(401);
  services.clock.advance(3);
  await read();
  expect(await roles()).toMatchObject({ cleo: "agent" });
  for (const badge of ["eve", "cleo"]) expect((await tell(badge)).statusCode).toBe(204);
  services.clock.advance(3);
  await read();
  expect(await roles()).toMatchObject({ cleo: "end_user", eve: "agent" });
});

test("its connection is looked over, and what fails is mended in its own words", async () => {
  const steps = async () => {
    const all = [];
    for await (const step of checkAccount(means, "maple")) all.push(step);
    return all;
  };
  expect((await steps()).map(({ step, state }) => `${step}: ${state}`)).toEqual([
    ...["set-up: ok", "sign-in: ok", "people: ok", "webhook: ok", "picture: ok"],
  ]);
  counter.keys.set(KEY.client, { secret: KEY.secret, seesStaff: false });
  expect((await steps()).filter(({ state }) => state === "failed")).toEqual([
    {
      ...{ step: "people", state: "failed", says: 'not-allowed: 403 {"sorry":"Staff only"}' },
      mend: "Have the key open the staff's room, too.",
    },
  ]);
});

test("its people sign in with it, and are who it says", async () => {
  const signIn = async (badge: string) => {
    const person = browser(tested.app);
    const asked = question("maple");
    const there = locationOf(await person.get(locationOf(await person.get(asked.url))));
    return { person, asked, returned: await person.get(counter.letIn(there, badge)) };
  };
  const { person, asked, returned } = await signIn("bob");
  const answer = new URL(locationOf(await person.get(locationOf(returned))));
  const granted = await person.post("/sign-in/maple/token", exchangeOf(answer, asked));
  const headers = { authorization: `Bearer ${granted.json().access_token}` };
  const viewer = await tested.app.inject({ url: "/v1/viewer", headers });
  expect(viewer.json()).toMatchObject({ memberId: "bob", name: "Bob", role: "agent" });
  expect((await signIn("dan")).returned.statusCode).toBe(403);
});

test("disconnected, it is left without a bell", async () => {
  expect(counter.bells.size).toBe(1);
  expect(await disconnectHelpDesk(means, "maple")).toEqual({ account: "maple", webhooksLeft: [] });
  expect(counter.bells.size).toBe(0);
  expect((await send("getHelpDesk", as)).status).toBe(404);
});
