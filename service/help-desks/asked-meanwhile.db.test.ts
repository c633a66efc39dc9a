import { beforeEach, expect, test } from "vitest";
import { testDatabase } from "../testing/database.ts";
import { testServices } from "../testing/services.ts";
import { requestPicture } from "./put-help-desk.ts";
import { connectDesk } from "./testing/connected-desk.ts";
import type { Misbehaviour } from "./testing/scripted-help-desk.ts";
import { json } from "./testing/scripted-help-desk.ts";

/** What changes behind the back of a picture, and another picture that is asked for before the first has ended. */
const services = testServices(await testDatabase());
let desk = await connectDesk(services);

beforeEach(async () => {
  for (const table of ["help_desks", "pictures", "assignments", "members"] as const) {
    await services.db.deleteFrom(table).execute();
  }
  services.clock.advance(60);
  desk = await connectDesk(services);
  desk.host.people.set(1, { role: "admin" });
  desk.host.people.set(2, { role: "agent" });
});

const COUNT = "/api/v2/users/count";
const again = () => requestPicture(services, "maple", { acceptMissing: false });
const lists = () => desk.host.asked(/^\/api\/v2\/users\?role/);

/** Has one answer to this path wait until the other has resolved, which was asked for at the same moment. */
function meanwhile(path: string, act: () => Promise<unknown>, answer: ReturnType<Misbehaviour> = null): void {
  const { send } = desk.host;
  let isDone = false;
  desk.reach(async (request) => {
    if (request.url.pathname !== path || isDone) return send(request);
    isDone = true;
    await act();
    return answer ?? send(request);
  });
}

test("is begun when the first has ended, which its own pages may have missed", async () => {
  meanwhile(COUNT, async () => {
    // Its page was read already.
    desk.host.people.set(3, { role: "agent" });
    desk.host.people.set(2, { role: "end-user" });
    await again();
  });
  await desk.work();
  expect(lists()).toBe(2);
  expect(await desk.seated()).toEqual([1, 3]);
});

test("is begun when the first has failed, and not an hour later", async () => {
  meanwhile("/api/v2/users", again, json(200, { users: [], meta: { has_more: true }, links: {} }));
  await desk.work();
  expect(lists()).toBe(1);
  expect(await desk.picture()).toMatchObject({ people: 2 });
  expect((await desk.reading()).last_error).toBeNull();
});

test("is begun when its start has failed, and not an hour later", async () => {
  meanwhile("/api/v2/custom_roles", again, json(200, { roles: "none" }));
  await desk.work();
  expect(await desk.picture()).toMatchObject({ people: 2 });
});

test("a gap in the middle of a picture has all people read anew after it", async () => {
  meanwhile(COUNT, async () => {
    desk.host.people.set(3, { role: "agent" });
    services.clock.advance(3_600);
    throw new Error("The process was killed");
  });
  await desk.work();
  expect(await desk.picture()).toBeUndefined();
  await desk.workFor(60);
  expect(lists()).toBe(2);
  expect(await desk.members()).toEqual({ 1: "owner", 2: "agent", 3: "agent" });
});

test("a picture that nobody asked for meanwhile is the last of the hour", async () => {
  await desk.work();
  await desk.workFor(3_500);
  expect(lists()).toBe(1);
  await desk.workFor(200);
  expect(lists()).toBe(2);
});
