import { beforeEach, expect, test } from "vitest";
import { deskKey } from "../../platform/desk.ts";
import { totalOf } from "../../platform/kept.ts";
import { memoryAreas } from "../../platform/testing.ts";
import { createHelpDeskApis } from "../help-desk-kinds.ts";
import { createRetryAfter } from "../retry-after.ts";
import { createHostCall } from "./host-call.ts";
import { createHostDesk } from "./host-desk.ts";

const DESK = "https://acme.zendesk.com";
const ME = "/api/v2/users/me";
const ACCOUNT = "/api/v2/account";
const COUNT = "/api/v2/users/count?role[]=agent&role[]=admin";
const ROLES = "/api/v2/custom_roles";

let clock: number;
let areas: ReturnType<typeof memoryAreas>;
let asked: { path: string; credentials: string | undefined; authorization: string | null }[];
let answers: Record<string, () => Response>;
let desk: ReturnType<typeof createHostDesk>;

const json = (body: unknown, init?: ResponseInit) => () => Response.json(body, init);
const me = (user: Record<string, unknown>) => json({ user: { id: 7, name: "Mara Conti", role: "agent", ...user } });
const status =
  (code: number, headers: HeadersInit = {}) =>
  () =>
    new Response(null, { status: code, headers });

beforeEach(() => {
  clock = Date.UTC(2026, 10, 26);
  areas = memoryAreas();
  asked = [];
  answers = { [ME]: me({}), [COUNT]: json({ count: { value: 12 } }), [ROLES]: json({ custom_roles: [] }) };
  const ask: typeof fetch = async (url, init) => {
    const path = String(url).slice(DESK.length);
    asked.push({
      path: decodeURIComponent(path),
      credentials: init?.credentials,
      authorization: new Headers(init?.headers).get("Authorization"),
    });
    const answer = answers[decodeURIComponent(path)];
    if (answer === undefined) throw new TypeError("network");
    return answer();
  };
  const now = () => clock;
  desk = createHostDesk(
    createHelpDeskApis(createHostCall(createRetryAfter(areas.session, now), ask)),
    areas.local,
    now,
  );
});

const viewer = (person = "7") => desk.answer(deskKey(DESK, person), "getViewer");
const availability = () => desk.answer(deskKey(DESK, "7"), "getAvailability");

test.each([
  ["the owner", { role: "admin", role_type: 4 }, "7", "owner", ["seeMeter", "seeBadge"]],
  ["a billing admin", { role: "admin", role_type: 5 }, "1", "billing_admin", ["seeMeter", "seeBadge"]],
  ["an admin", { role: "admin", role_type: "4" }, "1", "admin", ["seeMeter", "seeBadge", "askByTicket"]],
  ["an agent of a role of its own", { role: "agent", role_type: 0 }, "1", "agent", ["seeMeter", "askByTicket"]],
  ["an agent where there are no such roles", { role: "agent" }, "1", "agent", ["seeMeter", "askByTicket"]],
  ["a light agent", { role: "agent", role_type: 1 }, "1", "light_agent", []],
  ["a contributor", { role: "agent", role_type: "3" }, "1", "contributor", []],
  ["an end user", { role: "end-user", role_type: null }, "1", "end_user", []],
  ["somebody of a role that we don't know", { role: "robot" }, "1", "unknown", []],
])("%s is told by the help desk's own words", async (_, user, owner, role, capabilities) => {
  answers[ME] = me(user);
  answers[ACCOUNT] = json({ account: { owner_id: Number(owner) } });
  const keeps = role === "owner" || role === "billing_admin";
  expect(await viewer()).toMatchObject({
    ...{ memberId: "7", name: "Mara Conti", role, capabilities },
    account: { subscriptionUrl: keeps ? `${DESK}/admin/account/billing/subscription` : null },
  });
  expect(asked.every(({ credentials, authorization }) => credentials === "include" && authorization === null)).toBe(
    true,
  );
});

test("an admin who may not read the account is no owner", async () => {
  answers[ME] = me({ role: "admin", role_type: 4 });
  answers[ACCOUNT] = status(403);
  expect(await viewer()).toMatchObject({ role: "admin", account: { subscriptionUrl: null } });
});

test("a success for nobody is no sign-in; another person gets nothing of the first", async () => {
  answers[ME] = me({ id: null, name: "Anonymous user", role: "end-user" });
  await expect(desk.session(DESK)).rejects.toMatchObject({ type: "signed-out" });
  answers[ME] = me({ id: 8 });
  expect(await desk.session(DESK)).toMatchObject({ issuer: DESK, person: "8" });
  await expect(viewer("7")).rejects.toMatchObject({ type: "person-changed" });
});

test.each([
  ["a page in place of the API", () => new Response("<!doctype html>"), "not-connected"],
  ["an answer of another kind", json({ me: 7 }), "not-connected"],
  ["no such API", status(404), "not-connected"],
  ["an error of the help desk", status(500), "help-desk-unavailable"],
])("%s", async (_, answer, type) => {
  answers[ME] = answer;
  await expect(desk.session(DESK)).rejects.toMatchObject({ type });
});

test("counts who uses a license against the number that was entered; until then nothing is said", async () => {
  await expect(availability()).rejects.toMatchObject({ type: "total-unknown" });
  expect(asked).toEqual([]);
  await areas.local.set(totalOf(DESK), { purchased: 10, enteredAt: clock });
  answers[ROLES] = json({
    custom_roles: [
      { role_type: 0, team_member_count: 3 },
      { role_type: 1, team_member_count: 2 },
      { role_type: "3", team_member_count: 1 },
      { role_type: 1 },
    ],
  });
  expect(await availability()).toMatchObject({
    source: "estimate",
    gateProduct: "support",
    products: [{ id: "support", purchased: 10, assigned: 9, reserved: 0, remaining: 1 }],
    exhausted: null,
  });
  // A plan without such roles, or somebody who may not read them.
  answers[ROLES] = status(403);
  expect(await availability()).toMatchObject({ products: [{ assigned: 12, remaining: -2 }] });
});

test.each([429, 500])(
  "gives no number where the roles answer %i: light agents may be among those counted",
  async (code) => {
    await areas.local.set(totalOf(DESK), { purchased: 10, enteredAt: clock });
    answers[ROLES] = status(code);
    await expect(availability()).rejects.toMatchObject({ type: "help-desk-unavailable" });
    answers[ROLES] = json({ custom_roles: [{ role_type: 1, team_member_count: 2 }] });
    clock += 3_600_000;
    expect(await availability()).toMatchObject({ products: [{ assigned: 10 }] });
  },
);

test("counts against the number that an organization has set, whatever was entered", async () => {
  await areas.local.set(totalOf(DESK), { purchased: 10, enteredAt: clock });
  const now = () => clock;
  const call = createHostCall(createRetryAfter(areas.session, now), async (url) => {
    return (answers[decodeURIComponent(String(url).slice(DESK.length))] ?? status(404))();
  });
  const managed = async () => ({ desks: [{ origin: DESK, service: null, purchased: 25 }], language: null });
  const set = createHostDesk(createHelpDeskApis(call), areas.local, now, managed);
  expect(await set.answer(deskKey(DESK, "7"), "getAvailability")).toMatchObject({
    products: [{ purchased: 25, remaining: 13 }],
  });
});

test("waits as long as the help desk says, for whatever is asked of it", async () => {
  answers[ME] = status(429, { "Retry-After": "30" });
  await expect(desk.session(DESK)).rejects.toMatchObject({ type: "help-desk-unavailable" });
  await areas.local.set(totalOf(DESK), { purchased: 10, enteredAt: clock });
  await expect(availability()).rejects.toMatchObject({ type: "help-desk-unavailable" });
  expect(asked).toHaveLength(1);
  clock += 31_000;
  expect(await availability()).toMatchObject({ source: "estimate" });
});

test("everything else needs a service", async () => {
  await expect(desk.answer(deskKey(DESK, "7"), "createQuote")).rejects.toMatchObject({ type: "not-connected" });
  expect(asked).toEqual([]);
});
