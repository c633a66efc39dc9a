import { beforeEach, expect, test } from "vitest";
import { testDatabase } from "../testing/database.ts";
import { testServices } from "../testing/services.ts";
import { requestPicture } from "./put-help-desk.ts";
import { connectAnew, connectDesk } from "./testing/connected-desk.ts";
import { json } from "./testing/scripted-help-desk.ts";

/** A plan without a list of roles, and a list that leaves somebody out: no count of the help desk's own tells it. */
const services = testServices(await testDatabase());
let desk = await connectDesk(services);

beforeEach(async () => {
  desk = await connectAnew(services);
  desk.host.people.set(1, { role: "admin" });
  desk.host.people.set(2, { role: "agent" });
  desk.host.people.set(3, { role: "agent", suspended: true });
  desk.host.people.set(4, { role: "agent", role_type: 1, products: { explore: "editor" } });
  for (const id of [3, 4]) desk.host.unlisted.add(id);
});

const SEARCH = /^\/api\/v2\/users\/search\?/;
const again = async () => {
  services.clock.advance(60);
  await requestPicture(services, "maple", { acceptMissing: false });
  await desk.workFor(60);
};

test("they are found by the search, counted as what the help desk says of them, and not lost by the next picture", async () => {
  await desk.workFor(60);
  for (const _ of ["first", "second"]) {
    expect(await desk.members()).toEqual({ 1: "owner", 2: "agent", 3: "agent", 4: "light_agent" });
    expect(await desk.seated()).toEqual([1, 2, 3, 4]);
    expect(await desk.picture()).toMatchObject({ people: 4, unread: 0 });
    expect((await desk.reading()).last_error).toBeNull();
    await again();
  }
});

test("what the search says isn't believed: whoever left since is nobody", async () => {
  desk.host.people.set(9, { role: "end-user" });
  const stale = json(200, { users: [{ id: 9, name: "Gone", role: "agent", active: true }], next_page: null });
  desk.host.misbehaves.push(
    ...Array.from({ length: 20 }, () => ({ url }: { url: URL }) => {
      return SEARCH.test(`${url.pathname}${url.search}`) ? stale : null;
    }),
  );
  await desk.workFor(60);
  expect(await desk.members()).not.toHaveProperty("9");
  expect(await desk.picture()).toMatchObject({ people: 2 });
});

test("where the search can't be asked the list stands as it is", async () => {
  desk.host.misbehaves.push(
    ...Array.from({ length: 20 }, () => ({ url }: { url: URL }) => {
      return SEARCH.test(`${url.pathname}${url.search}`) ? json(422, { error: "invalid" }) : null;
    }),
  );
  await desk.workFor(60);
  expect(await desk.picture()).toMatchObject({ people: 2 });
  expect(desk.host.asked(SEARCH)).toBe(1);
  expect((await desk.reading()).last_error).toBeNull();
});

test("a plan that counts its roles has its suspended people searched for, of whom no count tells, and nobody else", async () => {
  desk.host.customRoles = [{ id: 16, name: "Advisor", role_type: 0 }];
  desk.host.unlisted.delete(4);
  await desk.workFor(60);
  expect(await desk.members()).toEqual({ 1: "owner", 2: "agent", 3: "agent", 4: "light_agent" });
  expect(await desk.picture()).toMatchObject({ people: 4, unread: 0 });
  expect(desk.host.asked(SEARCH)).toBe(2);
});
