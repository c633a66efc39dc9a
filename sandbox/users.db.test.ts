import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { openDb } from "./db/connection.ts";
import { openDesk } from "./desk.ts";
import { settleAdding } from "./seats/adding.ts";
import { SEED_ACCOUNTS } from "./seed/accounts.ts";
import { personId } from "./seed/person-id.ts";
import { testStack } from "./testing/stack.ts";
import type { Visitor } from "./testing/visitor.ts";

const { visit, stack, databaseUrl, port } = await testStack();

async function signedIn(account: string, as: string): Promise<Visitor> {
  const browser = visit(account);
  await browser.signIn(as);
  return browser;
}

interface Product {
  id: string;
  purchased: number;
  assigned: number;
  reserved: number;
  remaining: number;
}

async function seatsOf(account: string, product = "support"): Promise<Omit<Product, "id"> | undefined> {
  const { json } = await (await signedIn(account, "owner")).get("/api/sandbox/seats");
  const found = (json.availability.products as Product[]).find(({ id }) => id === product);
  if (found === undefined) return undefined;
  const { purchased, assigned, reserved, remaining } = found;
  return { purchased, assigned, reserved, remaining };
}

/** Where the seat service, in the same database, would write to an account's members. */
async function addressesKnownTo(account: string): Promise<(string | null)[]> {
  const db = openDb(databaseUrl);
  try {
    const { rows } = await sql<{ email: string | null }>`
      SELECT email FROM public.members WHERE account_id = ${account}
    `.execute(db);
    return rows.map(({ email }) => email);
  } finally {
    await db.destroy();
  }
}

const errorsIn = (json: { details: Record<string, { error: string }[]> }) =>
  Object.values(json.details).flatMap((list) => list.map(({ error }) => error));

describe.each(SEED_ACCOUNTS.filter(({ isConnected }) => !isConnected))("a fresh $id", (account) => {
  it("uses at the seat service what the table says", async () => {
    expect((await seatsOf(account.id))?.assigned).toBe(account.supportSeatsUsed);
  });
});

it("tells the seat service each address that it takes, and takes none that the service would refuse", async () => {
  const owner = await signedIn("maple", "owner");
  const answers: [string, number][] = [];
  for (const email of [
    "o'connor@maple.example",
    "a&b@maple.example",
    "ann@xn--bcher-kva.example",
    "a..b@maple.example",
  ]) {
    const { status, json } = await owner.addUser({ name: "Ann", email, role: "agent", custom_role_id: 10006 });
    answers.push([email, status]);
    if (status === 422) expect(errorsIn(json)).toEqual(["InvalidValue"]);
  }
  expect(answers).toEqual([
    ["o'connor@maple.example", 201],
    ["a&b@maple.example", 201],
    ["ann@xn--bcher-kva.example", 201],
    ["a..b@maple.example", 422],
  ]);
  expect(await addressesKnownTo("maple")).toEqual(
    expect.arrayContaining(["o'connor@maple.example", "a&b@maple.example", "ann@xn--bcher-kva.example"]),
  );
});

it("gives the last seat to exactly one of two who add at the same time, and refuses the other in the host's words", async () => {
  const [owner, admin] = [await signedIn("birch", "owner"), await signedIn("birch", "admin")];
  const answers = await Promise.all([
    owner.addUser({ name: "Giulia Ferri", email: "giulia@birch.example", role: "agent" }),
    admin.addUser({ name: "Nora Lenz", email: "nora@birch.example", role: "agent" }),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
  const refusal = answers.find(({ status }) => status === 422);
  expect(errorsIn(refusal?.json)).toEqual(["MaxAgentExceeded"]);
  expect(await seatsOf("birch")).toEqual({ purchased: 50, assigned: 50, reserved: 0, remaining: 0 });
  const { json } = await owner.get("/api/v2/users");
  const names = (json.users as { name: string }[]).map(({ name }) => name);
  expect(names.filter((name) => name === "Giulia Ferri" || name === "Nora Lenz")).toHaveLength(1);
});

it("adds light agents and end users where no seat is left", async () => {
  const owner = await signedIn("maple", "owner");
  const light = await owner.addUser({ name: "Light", email: "l@maple.example", role: "agent", custom_role_id: 10006 });
  const end = await owner.addUser({ name: "End", email: "e@maple.example", role: "end-user" });
  const agent = await owner.addUser({ name: "Agent", email: "a@maple.example", role: "agent" });
  expect([light.status, end.status, agent.status]).toEqual([201, 201, 422]);
  expect(light.json.user).toMatchObject({ role: "agent", role_type: 1 });
  expect(await seatsOf("maple")).toEqual({ purchased: 5, assigned: 5, reserved: 0, remaining: 0 });
});

it("takes no seat for somebody whose address is in use", async () => {
  const owner = await signedIn("acorn", "owner");
  const before = await seatsOf("acorn");
  const taken = await owner.addUser({ name: "Again", email: "MARA.CONTI@acorn.example", role: "agent" });
  expect([taken.status, errorsIn(taken.json)]).toEqual([422, ["DuplicateValue"]]);
  expect(await seatsOf("acorn")).toEqual(before);
});

it("lets a team lead add agents but no admins, and a light agent no staff at all", async () => {
  const lead = await signedIn("willow", "agent");
  const [agent, admin] = [
    await lead.addUser({ name: "New Agent", email: "na@willow.example", role: "agent" }),
    await lead.addUser({ name: "New Admin", email: "nd@willow.example", role: "admin" }),
  ];
  const light = await signedIn("willow", "light");
  const staff = await light.addUser({ name: "Staff", email: "s@willow.example", role: "agent" });
  expect([agent.status, admin.status, staff.status]).toEqual([201, 403, 403]);
});

it("refuses writes that lack the page's token, or a session, or come from another origin", async () => {
  const owner = await signedIn("acorn", "owner");
  const body = { user: { name: "X", email: "x@acorn.example", role: "end-user" } };
  expect((await owner.send("POST", "/api/v2/users", { body })).status).toBe(403);
  expect((await owner.send("POST", "/api/v2/users", { body, headers: { "X-CSRF-Token": "no" } })).status).toBe(403);
  expect((await visit("acorn").send("POST", "/api/v2/users", { body })).status).toBe(401);
  const me = await owner.get("/api/v2/users/me");
  const token = { "X-CSRF-Token": me.json.user.authenticity_token };
  for (const [origin, status] of [
    ["moz-extension://seatmeter", 403],
    ["null", 403],
    [owner.origin, 201],
  ] as const) {
    const answer = await owner.send("POST", "/api/v2/users", { body, headers: { ...token, Origin: origin } });
    expect(answer.status, origin).toBe(status);
  }
});

it("keeps the seat of somebody suspended, and frees it when they are downgraded", async () => {
  const owner = await signedIn("willow", "owner");
  const { json } = await owner.addUser({ name: "Short Stay", email: "ss@willow.example", role: "agent" });
  const path = `/api/v2/users/${json.user.id}`;
  const taken = await seatsOf("willow");
  expect((await owner.write("PUT", path, { user: { suspended: true } })).json.user.suspended).toBe(true);
  expect(await seatsOf("willow")).toEqual(taken);
  expect((await owner.write("DELETE", path)).status).toBe(200);
  expect((await seatsOf("willow"))?.assigned).toBe((taken?.assigned ?? 0) - 1);
});

it("answers who, how many, which roles, whose account, as the host does", async () => {
  const admin = await signedIn("acorn", "admin");
  const me = await admin.get("/api/v2/users/me");
  expect(me.headers["x-rate-limit"]).toBe("700");
  expect(me.json.user).toMatchObject({ id: Number(personId("acorn", "admin")), role: "admin", role_type: 4 });
  // 8 seats and the two whose roles are free: owner, billing admin and admin are the host's admins.
  expect((await admin.get("/api/v2/users/count?role[]=agent&role[]=admin")).json.count.value).toBe(10);
  expect((await admin.get("/api/v2/users/count?role[]=admin")).json.count.value).toBe(3);
  expect((await admin.get("/api/v2/account")).json.account.owner_id).toBe(Number(personId("acorn", "owner")));
  expect((await (await signedIn("acorn", "agent")).get("/api/v2/account")).status).toBe(403);
  const { json } = await admin.get("/api/v2/custom_roles");
  const light = (json.custom_roles as { role_type: number; team_member_count: number }[]).find(
    ({ role_type }) => role_type === 1,
  );
  expect(light?.team_member_count).toBe(2);
});

it("shows markup in a name as text", async () => {
  const owner = await signedIn("aspen", "owner");
  await owner.addUser({ name: "<img src=x onerror=alert(1)>", email: "html@aspen.example", role: "agent" });
  const { text } = await owner.get("/sign-in");
  expect(text).toContain("&#60;img src=x onerror=alert(1)&#62;");
  expect(text).not.toContain("<img src=x");
});

it("creates nobody while the seat service is away, and keeps no seat for them afterwards", async () => {
  const owner = await signedIn("acorn", "owner");
  const before = await seatsOf("acorn");
  await stack.service.kill();
  const answer = await owner.addUser({ name: "Later", email: "later@acorn.example", role: "agent" });
  expect(answer.status).toBe(503);
  expect(answer.headers["retry-after"]).toBeDefined();
  await stack.startService();

  const db = openDb(databaseUrl);
  const config = {
    databaseUrl,
    port,
    smtpPort: null,
    serviceUrl: stack.serviceUrl,
    operatorSecret: "unused",
    redirectUris: [],
    seedDay: null,
  };
  const desk = await openDesk(db, port, config);
  expect(await db.selectFrom("sandbox.adding").selectAll().execute()).toHaveLength(1);
  await settleAdding(db, desk.seats, desk.accounts, 0);
  expect(await db.selectFrom("sandbox.adding").selectAll().execute()).toHaveLength(0);
  await db.destroy();
  expect(await seatsOf("acorn")).toEqual(before);
  expect((await owner.addUser({ name: "Later", email: "later@acorn.example", role: "agent" })).status).toBe(201);
});

it("asks for a seat where an end user is upgraded, or a light agent gets a role in a product", async () => {
  const owner = await signedIn("willow", "owner");
  const before = (await seatsOf("willow"))?.assigned ?? 0;
  const { json } = await owner.addUser({ name: "Up Graded", email: "up@willow.example", role: "end-user" });
  expect((await owner.write("PUT", `/api/v2/users/${json.user.id}`, { user: { role: "agent" } })).status).toBe(200);
  expect((await seatsOf("willow"))?.assigned).toBe(before + 1);

  const path = `/api/sandbox/team/${personId("willow", "light")}/product-roles`;
  const light = await signedIn("willow", "light");
  expect((await light.write("PUT", path, { productRoles: ["explore_editor"] })).status).toBe(403);
  expect((await owner.write("PUT", path, { productRoles: ["explore_viewer"] })).status).toBe(400);
  expect((await owner.write("PUT", path, { productRoles: ["explore_editor"] })).status).toBe(200);
  expect((await seatsOf("willow"))?.assigned).toBe(before + 2);
});
