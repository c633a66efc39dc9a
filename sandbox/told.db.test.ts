import { Webhook } from "standardwebhooks";
import { describe, expect, it } from "vitest";
import { openDb } from "./db/connection.ts";
import { personId } from "./seed/person-id.ts";
import { testStack } from "./testing/stack.ts";

const { visit, databaseUrl, port } = await testStack();

async function withDb<T>(look: (db: ReturnType<typeof openDb>) => Promise<T>): Promise<T> {
  const db = openDb(databaseUrl);
  try {
    return await look(db);
  } finally {
    await db.destroy();
  }
}

const PATIENCE = { timeout: 15_000, interval: 50 };

describe("when the last license is taken", () => {
  it("owner, billing admin and admins get a mail in the account's language, which /mail shows", async () => {
    const owner = visit("birch");
    await owner.signIn("owner");
    await owner.addUser({ name: "Giulia Ferri", email: "giulia@birch.example", role: "agent" });
    // On some days of the year there is one of the renewal that comes, too.
    const mails = () =>
      withDb((db) =>
        db
          .selectFrom("sandbox.mails")
          .select(["receiver"])
          .where("account", "=", "birch")
          .where("subject", "=", "L’ultima licenza Support di Birch è stata assegnata")
          .execute(),
      );
    const people = await withDb((db) =>
      db
        .selectFrom("sandbox.users")
        .select("email")
        .where("account", "=", "birch")
        .where("role", "in", ["owner", "billing_admin", "admin"])
        .where("status", "=", "active")
        .execute(),
    );
    await expect
      .poll(async () => (await mails()).map(({ receiver }) => receiver).sort(), PATIENCE)
      .toEqual(people.map(({ email }) => email).sort());
    const { text } = await visit("birch").get("/mail");
    expect(text).toContain("L’ultima licenza Support di Birch è stata assegnata");
    expect((await visit("acorn").get("/mail")).text).not.toContain("license of Acorn is taken");
  });

  it("the help desk hears of it once", async () => {
    const heard = () =>
      withDb((db) =>
        db
          .selectFrom("sandbox.webhooks")
          .select("type")
          .where("account", "=", "birch")
          .where("type", "=", "seats.exhausted")
          .execute(),
      );
    await expect.poll(heard, PATIENCE).toEqual([{ type: "seats.exhausted" }]);
  });
});

describe("the help desk's webhook", () => {
  const word = (id: string, members: object[]) => ({
    id,
    body: JSON.stringify({ type: "members.demoted", account: "cedar", data: { renewedOn: "2027-01-01", members } }),
  });
  const say = async ({ id, body }: { id: string; body: string }, secret: string) => {
    const now = new Date();
    const response = await fetch(`http://127.0.0.1:${port}/accounts/cedar/webhook`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "webhook-id": id,
        "webhook-timestamp": String(Math.floor(now.getTime() / 1000)),
        "webhook-signature": new Webhook(secret).sign(id, now, body),
      },
      body,
    });
    return response.status;
  };
  const secretOf = (account: string) =>
    withDb(async (db) => {
      const { value } = await db
        .selectFrom("sandbox.secrets")
        .select("value")
        .where("account", "=", account)
        .where("name", "=", "webhook")
        .executeTakeFirstOrThrow();
      return String(value);
    });
  const staffOfCedar = () =>
    withDb((db) =>
      db
        .selectFrom("sandbox.users")
        .select(["id", "role", "products"])
        .where("account", "=", "cedar")
        .where("role", "=", "agent")
        .where("status", "=", "active")
        .orderBy("created_at")
        .execute(),
    );
  const roleOf = (id: string) =>
    withDb((db) => db.selectFrom("sandbox.users").select(["role", "products"]).where("id", "=", id).executeTakeFirst());
  const assigned = async (product: string) => {
    const owner = visit("cedar");
    await owner.signIn("owner");
    const { json } = await owner.get("/api/sandbox/seats");
    const found = (json.availability.products as { id: string; assigned: number }[]).find(({ id }) => id === product);
    return found?.assigned;
  };

  it("refuses what is not signed with the account's secret", async () => {
    const [agent] = await staffOfCedar();
    const demoted = word("msg_forged", [{ memberId: agent?.id, becomesEndUser: true, products: ["support"] }]);
    expect(await say(demoted, await secretOf("acorn"))).toBe(401);
    expect(await roleOf(agent?.id ?? "")).toMatchObject({ role: "agent" });
  });

  it("demotes whom it is told of, once, and tells the seat service as usual", async () => {
    const secret = await secretOf("cedar");
    const [first, second] = (await staffOfCedar()).filter(({ products }) => products?.includes("workforce-management"));
    if (first === undefined || second === undefined) throw new Error("Nobody uses it.");
    const [support, workforce] = [await assigned("support"), await assigned("workforce-management")];
    const demoted = word("msg_1", [
      { memberId: first.id, becomesEndUser: true, products: ["support", "workforce-management"] },
      { memberId: second.id, becomesEndUser: false, products: ["workforce-management"] },
      { memberId: personId("cedar", "nobody"), becomesEndUser: true, products: ["support"] },
    ]);
    expect(await say(demoted, secret)).toBe(204);
    expect(await roleOf(first.id)).toMatchObject({ role: "end_user" });
    const after = await roleOf(second.id);
    expect(after?.role).toBe("agent");
    expect(after?.products).not.toContain("workforce-management");
    expect(await assigned("support")).toBe((support ?? 0) - 1);
    expect(await assigned("workforce-management")).toBe((workforce ?? 0) - 2);

    await withDb((db) => db.updateTable("sandbox.users").set({ role: "agent" }).where("id", "=", first.id).execute());
    expect(await say(demoted, secret)).toBe(204);
    expect(await roleOf(first.id)).toMatchObject({ role: "agent" });
  });
});
