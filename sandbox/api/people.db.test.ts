import { afterEach, describe, expect, it } from "vitest";
import { connectorOf } from "../testing/client.ts";
import { testHelpDesk } from "../testing/help-desk.ts";

const helpDesk = await testHelpDesk();
const acorn = await connectorOf(helpDesk, "acorn");
const birch = await connectorOf(helpDesk, "birch");
afterEach(() => helpDesk.reset());

interface Shown {
  id: number;
  role: string;
  role_type: number | null;
  suspended: boolean;
  active: boolean;
}

const STAFF = "/api/v2/users?role[]=agent&role[]=admin";
const id = (key: string) => helpDesk.personId("acorn", key);
const owner = async () => {
  const visitor = helpDesk.visit("acorn");
  await visitor.signIn("owner");
  return visitor;
};

/** All whom `links.next` leads to, and in how many pages. */
async function walk(first: string, ask = birch): Promise<{ people: Shown[]; pages: number }> {
  const people: Shown[] = [];
  let pages = 0;
  for (let path: string | null = first; path !== null; pages += 1) {
    const { json } = await ask("GET", path);
    people.push(...json.users);
    expect(json.meta.has_more).toBe(json.links.next !== null);
    path = json.links.next;
  }
  return { people, pages };
}

describe("the list of people", () => {
  it("by cursor has everybody once, staff with suspended people and light agents", async () => {
    const { people, pages } = await walk(`${STAFF}&page[size]=20`);
    // 49 who use a seat, a light agent and a contributor.
    expect([people.length, pages, new Set(people.map((person) => person.id)).size]).toEqual([51, 3, 51]);
    expect(people.filter(({ suspended }) => suspended)).toHaveLength(2);
    expect(people.filter(({ role_type }) => role_type === 1)).toHaveLength(2);
    const ids = people.map((person) => person.id);
    expect(ids).toEqual([...ids].sort((a, b) => a - b));
  });

  it("has whoever comes while it is read, and no one twice", async () => {
    const { json } = await birch("GET", `${STAFF}&page[size]=50`);
    const [added] = await helpDesk.addPeople("birch", 1, "agent");
    const rest = await walk(json.links.next);
    expect(rest.people.map((person) => person.id)).toContain(added);
    expect([...json.users, ...rest.people]).toHaveLength(52);
  });

  it("goes back by its other cursor", async () => {
    const first = (await acorn("GET", "/api/v2/users?page[size]=3")).json;
    const second = (await acorn("GET", first.links.next)).json;
    const back = (await acorn("GET", second.links.prev)).json;
    expect([back.users, back.meta.has_more]).toEqual([first.users, true]);
    expect((await acorn("GET", back.links.next)).json.users).toEqual(second.users);
  });

  it.each([
    "page[size]=101",
    "page[size]=0",
    "page[size]=x",
    "page[size]=10&page[after]=nonsense",
    "page=101",
    "page=0",
  ])("refuses %s", async (query) => {
    const { status, json } = await acorn("GET", `/api/v2/users?${query}`);
    expect([status, json.error]).toEqual([400, "InvalidPaginationParameter"]);
  });

  it("by offset has a count, and addresses of the pages around", async () => {
    const { json } = await acorn("GET", `${STAFF}&per_page=4&page=2`);
    expect([json.users.length, json.count, json.meta]).toEqual([4, 10, undefined]);
    const last = (await acorn("GET", json.next_page)).json;
    expect([last.users.length, last.next_page]).toEqual([2, null]);
    expect((await acorn("GET", last.previous_page)).json.users).toEqual(json.users);
  });

  it("has end users, too, and is told apart by role", async () => {
    const { json } = await acorn("GET", "/api/v2/users?role=end-user");
    expect(json.users.map(({ role }: Shown) => role)).toEqual(["end-user", "end-user", "end-user"]);
    const counts = ["", "?role=admin", "?role[]=agent&role[]=admin", "?permission_set=10006"].map(
      async (query) => (await acorn("GET", `/api/v2/users/count${query}`)).json.count.value,
    );
    expect(await Promise.all(counts)).toEqual([13, 3, 10, 2]);
  });
});

describe("somebody", () => {
  it("is found by number, and nobody by a number that is nobody's or a word", async () => {
    expect((await acorn("GET", `/api/v2/users/${id("light")}.json`)).json.user).toMatchObject({
      ...{ id: id("light"), name: "Ingrid Solberg", role: "agent", role_type: 1, custom_role_id: 10006 },
      ...{ active: true, suspended: false, only_private_comments: true, chat_only: false },
    });
    expect(await answerOf("/api/v2/users/5")).toEqual([404, { error: "RecordNotFound", description: "Not found" }]);
    expect(await answerOf("/api/v2/users/acorn-owner")).toEqual([
      400,
      { error: { title: "Invalid attribute", message: expect.stringContaining("id must be an integer") } },
    ]);
    expect((await acorn("GET", `/api/v2/users/${helpDesk.personId("birch", "owner")}`)).status).toBe(404);
  });

  it("is among many that are asked for by number; whom nobody has is left out", async () => {
    const { json } = await acorn("GET", `/api/v2/users/show_many?ids=${id("owner")},5,${id("agent")},x`);
    expect(json.users.map((user: Shown) => user.id).sort()).toEqual([id("owner"), id("agent")].sort());
    const hundred = Array.from({ length: 100 }, (_, index) => index + 1).join(",");
    expect((await acorn("GET", `/api/v2/users/show_many?ids=${hundred}`)).status).toBe(200);
    expect((await acorn("GET", `/api/v2/users/show_many?ids=${hundred},101`)).status).toBe(400);
  });

  it("who is deleted is in no list, and still found, as inactive and no longer staff", async () => {
    const desk = await owner();
    const { json } = await desk.addUser({ name: "Gone Soon", email: "gone@acorn.example", role: "agent" });
    const gone = json.user.id;
    expect((await desk.write("DELETE", `/api/v2/users/${gone}`)).json.user).toMatchObject({ id: gone, active: false });
    const { people } = await walk("/api/v2/users?page[size]=100", acorn);
    expect(people.map((person) => person.id)).not.toContain(gone);
    const many = await acorn("GET", `/api/v2/users/show_many?ids=${gone}`);
    expect(many.json.users).toEqual([expect.objectContaining({ id: gone, active: false, role: "end-user" })]);
    // The address is free again, and nothing more can be done to who has gone.
    const again = await desk.addUser({ name: "Come Again", email: "gone@acorn.example", role: "agent" });
    expect(again.status).toBe(201);
    expect((await desk.write("PUT", `/api/v2/users/${gone}`, { user: { suspended: true } })).status).toBe(404);
  });

  it("becomes an end user by a change of role", async () => {
    const desk = await owner();
    const { json } = await desk.addUser({ name: "Short", email: "short@acorn.example", role: "agent" });
    const changed = await desk.write("PUT", `/api/v2/users/${json.user.id}`, { user: { role: "end-user" } });
    expect(changed.json.user).toMatchObject({ role: "end-user", role_type: null, active: true });
  });

  it("is merged only among end users", async () => {
    const desk = await owner();
    const { users } = (await acorn("GET", "/api/v2/users?role=end-user")).json;
    const [one, other] = users.map((user: Shown) => user.id);
    const merge = (from: number, into: number) =>
      desk.write("PUT", `/api/v2/users/${from}/merge`, { user: { id: into } });
    expect((await merge(id("agent"), one)).status).toBe(422);
    expect((await merge(one, id("agent"))).status).toBe(422);
    expect((await merge(one, other)).json.user.id).toBe(other);
    expect((await acorn("GET", `/api/v2/users/${one}`)).json.user.active).toBe(false);
  });
});

describe("roles", () => {
  it("of the account are listed with their members, where the plan has any", async () => {
    const { custom_roles } = (await acorn("GET", "/api/v2/custom_roles")).json;
    expect(custom_roles.find(({ role_type }: Shown) => role_type === 1)).toMatchObject({ team_member_count: 2 });
    const aspen = await connectorOf(helpDesk, "aspen");
    const { status, json } = await aspen("GET", "/api/v2/custom_roles");
    expect([status, json.error.title]).toEqual([403, "Forbidden"]);
  });

  it("in other products are told of each person", async () => {
    const light = await lightAgents();
    const told = await Promise.all(light.map(entitlements));
    expect(told).toContainEqual({
      chat: { is_active: false },
      explore: { is_active: true, name: "editor" },
      guide: { is_active: true, name: "viewer" },
      talk: { is_active: false },
    });
    expect(told).toContainEqual(expect.objectContaining({ explore: { is_active: true, name: "viewer" } }));
    expect((await acorn("GET", "/api/v2/users/5/entitlements/full")).status).toBe(404);
  });

  const lightAgents = async (): Promise<number[]> =>
    (await acorn("GET", "/api/v2/users?permission_set=10006")).json.users.map((user: Shown) => user.id);
  const entitlements = async (number: number) =>
    (await acorn("GET", `/api/v2/users/${number}/entitlements/full`)).json.entitlements;
});

describe("the account", () => {
  it("names its owner; one seed account answers nothing", async () => {
    expect((await acorn("GET", "/api/v2/account")).json.account.owner_id).toBe(id("owner"));
    const willow = await connectorOf(helpDesk, "willow");
    expect((await willow("GET", "/api/v2/account")).status).toBe(404);
  });
});

describe("the limit of requests", () => {
  it("is told by both families of headers, and is the whole account's", async () => {
    const list = await acorn("GET", "/api/v2/users?page[size]=1");
    const one = await acorn("GET", "/api/v2/users/me");
    expect(list.headers.get("x-rate-limit")).toBe("700");
    expect(list.headers.get("ratelimit-limit")).toBe("700");
    expect(Number(list.headers.get("ratelimit-reset"))).toBeGreaterThan(0);
    expect(one.headers.get("ratelimit-limit")).toBeNull();
    const [before, after] = [list, one].map(({ headers }) => Number(headers.get("x-rate-limit-remaining")));
    expect(after).toBe((before ?? 0) - 1);
  });

  it("that is reached is answered as plain text, with when to come back", async () => {
    helpDesk.advance(60);
    await helpDesk.set("acorn", { requestsPerMinute: 2 });
    await acorn("GET", "/api/v2/users/me");
    await acorn("GET", "/api/v2/users/me");
    const { status, headers, text } = await acorn("GET", "/api/v2/users/me");
    expect([status, text]).toEqual([429, "Number of allowed API requests per minute exceeded"]);
    expect(headers.get("content-type")).toMatch(/^text\/plain/);
    helpDesk.advance(Number(headers.get("retry-after")));
    expect((await acorn("GET", "/api/v2/users/me")).status).toBe(200);
    expect((await birch("GET", "/api/v2/users/me")).status).toBe(200);
  });
});

async function answerOf(path: string): Promise<[number, unknown]> {
  const { status, json } = await acorn("GET", path);
  return [status, json];
}
