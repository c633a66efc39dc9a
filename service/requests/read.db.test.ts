import { describe, expect, test } from "vitest";
import { testDatabase } from "../testing/database.ts";
import type { RequestDesk } from "./testing/request-desk.ts";
import { bodyOf, openRequestDesk } from "./testing/request-desk.ts";

const database = await testDatabase();

const idsOf = async (desk: RequestDesk, by = desk.owner, query = {}) =>
  bodyOf(await desk.list(query, by)).items.map(({ id }) => id);

describe("an agent", () => {
  test("sees their own requests, without prices and orders", async () => {
    const desk = await openRequestDesk(database);
    const request = await desk.asked();
    expect(request).not.toHaveProperty("price");
    await desk.approve(request);
    const seen = bodyOf(await desk.get(request.id, desk.agent));
    expect(seen.state).toBe("approved");
    expect(JSON.stringify([seen, bodyOf(await desk.list({}, desk.agent))])).not.toMatch(/price|amountMinor|ord_/i);
    expect(bodyOf(await desk.get(request.id, desk.admin))).toHaveProperty("price");
  });

  test("does not see others' at all, and of those who ask for the same their name alone", async () => {
    const desk = await openRequestDesk(database);
    const { id } = await desk.asked({ reason: "My reason" });
    const other = desk.caller("agent", "another");
    expect((await desk.get(id, other)).status).toBe(404);
    expect(await idsOf(desk, other)).toEqual([]);
    await desk.asked({ reason: "A private reason" }, other);
    expect(bodyOf(await desk.get(id, desk.agent)).people).toMatchObject([
      { memberId: "agent", reason: "My reason" },
      { memberId: "another", name: other.name, reason: null },
    ]);
    expect(bodyOf(await desk.get(id, desk.admin)).people[1]?.reason).toBe("A private reason");
  });
});

describe("another account's", () => {
  test("requests are not found, whatever is tried", async () => {
    const [desk, foreign] = [await openRequestDesk(database), await openRequestDesk(database)];
    const request = await foreign.asked();
    const quote = bodyOf(await foreign.quoteFor(request));
    const answers = [
      await desk.get(request.id),
      await desk.cancel(request.id),
      await desk.decline(request.id),
      await desk.approve(request, { quote }),
      await desk.quoteFor(request),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    expect(new Set(answers.map(({ problem }) => problem?.detail))).toEqual(new Set(["There is no such request."]));
    expect(await idsOf(desk)).toEqual([]);
    expect(bodyOf(await foreign.get(request.id)).state).toBe("pending");
  });
});

describe("a list", () => {
  test("goes from new to old, a page at a time, and every request once", async () => {
    const desk = await openRequestDesk(database);
    const asked: string[] = [];
    for (let index = 0; index < 7; index += 1) {
      const { id } = await desk.asked();
      await desk.decline(id);
      asked.unshift(id);
      // Some at the same moment.
      if (index % 3 === 0) desk.services.clock.advance(1);
    }
    const found: string[] = [];
    for (let cursor: string | null = "", pages = 0; cursor !== null; pages += 1) {
      expect(pages).toBeLessThan(4);
      const query: { cursor?: string; limit: string } = { limit: "2", ...(cursor === "" ? {} : { cursor }) };
      const { items, nextCursor } = bodyOf(await desk.list(query));
      expect(items.length).toBeLessThanOrEqual(2);
      found.push(...items.map(({ id }) => id));
      cursor = nextCursor;
    }
    expect([...found].sort()).toEqual([...asked].sort());
    expect(found[0]).toBe(asked[0]);
  });

  test("of one state has no other", async () => {
    const desk = await openRequestDesk(database);
    const declined = await desk.asked();
    await desk.decline(declined.id);
    const pending = await desk.asked();
    expect(await idsOf(desk, desk.owner, { state: "pending" })).toEqual([pending.id]);
    expect(await idsOf(desk, desk.agent, { state: "declined" })).toEqual([declined.id]);
    expect(await idsOf(desk, desk.admin, { state: "approved" })).toEqual([]);
  });

  test("refuses a cursor of its own making", async () => {
    const desk = await openRequestDesk(database);
    expect((await desk.list({ cursor: "abc" })).problem).toMatchObject({ fields: [{ field: "cursor" }] });
  });
});
