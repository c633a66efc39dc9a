import fc from "fast-check";
import { expect, test } from "vitest";
import { createHandlers } from "../handlers.ts";
import { createApp } from "../http/app.ts";
import { testDatabase } from "../testing/database.ts";
import { testServices } from "../testing/services.ts";
import { requestPicture } from "./put-help-desk.ts";
import { connectDesk } from "./testing/connected-desk.ts";
import type { HostPerson, Misbehaviour } from "./testing/scripted-help-desk.ts";
import { json } from "./testing/scripted-help-desk.ts";

/**
 * People join, leave and change roles; the help desk loses its events, repeats, delays, swaps and forges them, answers 429
 * and 503 in the middle of a picture, repeats and cuts pages, and processes are killed. At no moment may somebody have lost
 * a seat whom the help desk still has; after the next picture that comes through, both have the same people in seats.
 */
const database = await testDatabase();
const PEOPLE = 8;

type Desk = Awaited<ReturnType<typeof connectDesk>>;
type Services = ReturnType<typeof testServices>;

const KINDS = {
  agent: { role: "agent", role_type: 0 },
  suspended: { role: "agent", role_type: 0, suspended: true },
  admin: { role: "admin", role_type: 4 },
  light: { role: "agent", role_type: 1 },
  editor: { role: "agent", role_type: 1, products: { explore: "editor" } },
  end_user: { role: "end-user" },
  deleted: { role: "agent", role_type: 0, active: false },
} as const satisfies Record<string, HostPerson>;
type Kind = keyof typeof KINDS;

const usesSeat = (person: HostPerson | undefined) =>
  person !== undefined &&
  person.active !== false &&
  person.role !== "end-user" &&
  (person.role_type !== 1 || person.products !== undefined);

interface Action {
  kind: "change" | "forge" | "trouble" | "kill" | "wait" | "picture";
  person: number;
  becomes: Kind;
  event: "sent" | "lost" | "doubled" | "late";
  trouble: "busy" | "failed" | "repeated" | "cut" | "html";
  after: number;
}

const actions: fc.Arbitrary<Action[]> = fc.array(
  fc.record({
    kind: fc.constantFrom("change", "change", "change", "change", "forge", "trouble", "kill", "wait", "picture"),
    person: fc.integer({ min: 1, max: PEOPLE }),
    becomes: fc.constantFrom(...(Object.keys(KINDS) as Kind[])),
    event: fc.constantFrom("sent", "sent", "lost", "doubled", "late"),
    trouble: fc.constantFrom("busy", "failed", "repeated", "cut", "html"),
    after: fc.nat(6),
  }),
  { minLength: 5, maxLength: 25 },
);

const isList = ({ url }: { url: URL }) => url.pathname === "/api/v2/users";
const TROUBLES: Record<Exclude<Action["trouble"], "cut">, Misbehaviour> = {
  busy: () => json(429, { error: "TooManyRequests" }, { "retry-after": "20" }),
  failed: () => json(503, { error: { title: "Unavailable", message: "Try again" } }),
  html: () => ({ status: 200, headers: {}, body: "<!doctype html>" }),
  repeated: (request) =>
    isList(request) ? json(200, { users: [], meta: { has_more: true, after_cursor: "1" } }) : null,
};

/** Ends the next list after one of its later pages: whoever comes after it isn't named. */
function cutNextList({ host }: Desk): void {
  const cut: Misbehaviour = (request) => {
    if (isList(request) && Number(request.url.searchParams.get("page[after]")) >= 4) {
      return json(200, { users: [], meta: { has_more: false } });
    }
    host.misbehaves.unshift(cut);
    return null;
  };
  host.misbehaves.unshift(cut);
}

async function play(services: Services, desk: Desk, all: readonly Action[]): Promise<void> {
  const app = createApp(services, createHandlers(services));
  const held: ReturnType<Desk["host"]["event"]>[] = [];
  const tell = ({ payload, headers }: ReturnType<Desk["host"]["event"]>) =>
    app.inject({ method: "POST", url: `/v1/help-desk/${desk.account}/events`, headers, payload });

  async function nobodyLostTheirs(before: readonly number[]): Promise<void> {
    const after = await desk.seated();
    const lost = before.filter((id) => !after.includes(id));
    expect(lost.filter((id) => usesSeat(desk.host.people.get(id)))).toEqual([]);
  }

  for (const action of all) {
    const before = await desk.seated();
    switch (action.kind) {
      case "change": {
        desk.host.people.set(action.person, { ...KINDS[action.becomes] });
        const event = desk.host.event(action.person);
        if (action.event === "late") held.push(event);
        if (action.event === "sent" || action.event === "doubled") await tell(event);
        if (action.event === "doubled") await tell(event);
        break;
      }
      case "forge":
        expect((await tell(desk.host.event(action.person, { secret: "of somebody else" }))).statusCode).toBe(401);
        break;
      case "trouble":
        if (action.trouble === "cut") {
          cutNextList(desk);
          await requestPicture(services, desk.account, { acceptMissing: false });
          break;
        }
        desk.host.misbehaves.push(...Array.from({ length: action.after }, () => () => null), TROUBLES[action.trouble]);
        break;
      case "kill":
        // Whoever held it is gone, with all that was in their memory.
        await services.db
          .updateTable("help_desk_readings")
          .set({ lease: "of-the-dead", leased_until: new Date(services.clock.now().getTime() + 60_000) })
          .execute();
        break;
      case "picture":
        await requestPicture(services, desk.account, { acceptMissing: false });
        break;
      case "wait":
        for (const event of held.splice(0).reverse()) await tell(event);
    }
    await desk.workFor(15 * (1 + action.after));
    await nobodyLostTheirs(before);
  }
  desk.host.misbehaves.length = 0;
  const before = await desk.seated();
  services.clock.advance(7_300);
  await requestPicture(services, desk.account, { acceptMissing: true });
  await desk.workFor(300);
  await nobodyLostTheirs(before);
  const truth = [...desk.host.people].filter(([, person]) => usesSeat(person)).map(([id]) => id);
  expect(await desk.seated()).toEqual(truth.sort((one, other) => one - other));
  expect(await desk.picture()).toMatchObject({ unread: 0 });
  await app.close();
}

test("whatever happens to events and pictures, nobody loses a seat that the help desk gives them", async () => {
  await fc.assert(
    fc.asyncProperty(actions, async (all) => {
      const services = testServices(database);
      for (const table of ["help_desks", "pictures", "assignments", "members", "rate_limits"] as const) {
        await services.db.deleteFrom(table).execute();
      }
      const desk = await connectDesk(services, { webhooks: "on", seats: 4 });
      desk.host.pageSize = 2;
      for (let id = 1; id <= PEOPLE; id += 1) desk.host.people.set(id, { ...KINDS.agent });
      await desk.workFor(60);
      await play(services, desk, all);
      for (const { method, url } of desk.host.requests) {
        const writes = /^\/(api\/v2\/webhooks(\/[\w-]+)?|oauth\/tokens)$/.test(url.pathname);
        expect(method === "GET" || writes).toBe(true);
      }
    }),
    { numRuns: 12 },
  );
}, 240_000);
