import { expect, it } from "vitest";
import { testHelpDesk } from "./testing/help-desk.ts";

const { visit } = await testHelpDesk();

const TICKET = {
  ticket: { subject: "2 more", comment: { body: "Two <b>start</b>" }, tags: ["licenses"], external_id: "ours" },
};

it("makes one ticket under one key, which whoever asked finds among their own", async () => {
  const agent = visit("acorn");
  await agent.signIn("agent");
  const me = (await agent.get("/api/v2/users/me")).json.user;
  const make = (key: string, token = me.authenticity_token) =>
    agent.send("POST", "/api/v2/tickets", {
      body: TICKET,
      headers: { "X-CSRF-Token": token, "Idempotency-Key": key },
    });
  expect((await make("a", "somebody else's")).status).toBe(403);
  const [one, other] = await Promise.all([make("a"), make("a")]);
  expect([one.status, other.status]).toEqual([201, 201]);
  expect(one.json.ticket).toMatchObject({
    subject: "2 more",
    status: "new",
    tags: ["licenses"],
    external_id: "ours",
    requester_id: me.id,
  });
  expect(other.json).toEqual(one.json);
  expect([one, other].map(({ headers }) => headers["x-idempotency-lookup"]).sort()).toEqual(["hit", "miss"]);
  const second = await make("b");
  expect(second.json.ticket.id).toBe(one.json.ticket.id + 1);

  const { json } = await agent.get(`/api/v2/users/${me.id}/tickets/requested?sort_by=created_at&sort_order=desc`);
  expect(json.tickets.map(({ id }: { id: number }) => id)).toEqual([second.json.ticket.id, one.json.ticket.id]);
  const elsewhere = visit("birch");
  await elsewhere.signIn("owner");
  expect((await elsewhere.get(`/api/v2/users/${me.id}/tickets/requested`)).json.tickets).toEqual([]);
});
