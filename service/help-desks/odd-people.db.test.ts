import { beforeEach, expect, test } from "vitest";
import { callerOf } from "../billing/testing/callers.ts";
import { listMembers } from "../seats/members.ts";
import { accountSetup } from "../testing/accounts.ts";
import { testDatabase } from "../testing/database.ts";
import { testServices } from "../testing/services.ts";
import { requestPicture } from "./put-help-desk.ts";
import { connectAnew, connectDesk } from "./testing/connected-desk.ts";
import { json } from "./testing/scripted-help-desk.ts";

/** People as help desks have them in truth: without an address, with somebody else's, with any name, and owners who leave. */
const services = testServices(await testDatabase());
const owner = callerOf("maple", accountSetup("maple"), "owner");
let desk = await connectDesk(services);

beforeEach(async () => {
  desk = await connectAnew(services);
});

const LIST = "/api/v2/users";
/** Has the next list be these people, as the help desk words them. */
const listOf = (users: object[]) => {
  for (const { id } of users as { id: number }[]) desk.host.people.set(id, { role: "agent" });
  desk.host.misbehaves.push(
    () => null,
    () => null,
    ({ url }) => (url.pathname === LIST ? json(200, { users, meta: { has_more: false } }) : null),
  );
};
const again = async () => {
  services.clock.advance(60);
  await requestPicture(services, "maple", { acceptMissing: false });
  await desk.work();
  expect((await desk.reading()).last_error).toBeNull();
};
const emails = async () => {
  const rows = await services.db.selectFrom("members").select(["id", "email"]).orderBy("id").execute();
  return Object.fromEntries(rows.map(({ id, email }) => [id, email]));
};

test("a name of any script is kept as it is, and told as text", async () => {
  const names = [
    ...["Zoë Ångström", "李小龍", "Владимир", "محمد الأحمد", "שרה כהן", "สมชาย ใจดี", "ᎠᎹᏴᎵ", "𝒜𝓁𝒾𝒸𝑒", "👩🏽‍💻 Ada"],
    ...['O’Brien, <b>"Bo"</b>', "=SUM(A1)", "\u202Eevil", "a\u0301", "x".repeat(400), "   ", "\u0000"],
  ];
  listOf(names.map((name, index) => ({ id: index + 1, name, role: "agent", email: `p${index}@example.com` })));
  await desk.work();
  const { items } = await listMembers(services, owner, { after: null, limit: 100 });
  const byId = new Map(items.map(({ memberId, name }) => [memberId, name]));
  const kept = names.map((_, index) => byId.get(String(index + 1)));
  // What is too long is cut, and what no text can hold is the id.
  expect(kept).toEqual(names.map((name, index) => (name === "\u0000" ? String(index + 1) : name.slice(0, 255))));
  expect(await desk.seated()).toHaveLength(names.length);
});

test("two people of one address are two people, each with a license", async () => {
  listOf([
    { id: 1, name: "Ann", role: "agent", email: "team@example.com" },
    { id: 2, name: "Bo", role: "agent", email: "team@example.com" },
  ]);
  await desk.work();
  expect(await emails()).toEqual({ 1: "team@example.com", 2: "team@example.com" });
  expect(await desk.seated()).toEqual([1, 2]);
});

test("without an address somebody is counted, and keeps the one that was known", async () => {
  listOf([
    { id: 1, name: "Ann", role: "agent", email: null },
    { id: 2, name: "Bo", role: "agent", email: "bo@example.com" },
    { id: 3, name: "Cem", role: "agent" },
    { id: 4, name: "Dot", role: "agent", email: "not an address" },
  ]);
  await desk.work();
  expect(await emails()).toEqual({ 1: null, 2: "bo@example.com", 3: null, 4: null });
  expect(await desk.seated()).toEqual([1, 2, 3, 4]);
  listOf([1, 2, 3, 4].map((id) => ({ id, name: "Somebody", role: "agent", email: null })));
  await again();
  expect(await emails()).toMatchObject({ 2: "bo@example.com" });
});

test("an owner who left is followed by the next one, and by nobody where the help desk doesn't say who that is", async () => {
  for (const id of [1, 2, 3]) desk.host.people.set(id, { role: "admin", role_type: 4 });
  await desk.work();
  expect(await desk.members()).toEqual({ 1: "owner", 2: "admin", 3: "admin" });
  desk.host.people.set(1, { role: "admin", active: false });
  desk.host.ownerId = 2;
  await again();
  expect(await desk.members()).toEqual({ 1: "end_user", 2: "owner", 3: "admin" });
  expect(await desk.seated()).toEqual([2, 3]);
  desk.host.ownerId = null;
  await again();
  expect(await desk.members()).toEqual({ 1: "end_user", 2: "admin", 3: "admin" });
  // Gone before anybody was named in their place: no right is anybody's by that.
  desk.host.ownerId = 1;
  await again();
  expect(await desk.members()).toEqual({ 1: "end_user", 2: "admin", 3: "admin" });
});
