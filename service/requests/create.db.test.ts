import { describe, expect, test } from "vitest";
import { expectInvariants } from "../billing/testing/invariants.ts";
import { testDatabase } from "../testing/database.ts";
import type { RequestDesk } from "./testing/request-desk.ts";
import { bodyOf, openRequestDesk } from "./testing/request-desk.ts";

const database = await testDatabase({ racers: 16 });

const types = async (desk: RequestDesk) => (await desk.told()).map(({ type }) => type.slice("request.".length));

const quantityOf = async (desk: RequestDesk, target = "suite") => {
  const line = await desk.services.db
    .selectFrom("subscription_lines")
    .select("quantity")
    .where("account_id", "=", desk.accountId)
    .where("target", "=", target)
    .executeTakeFirstOrThrow();
  return line.quantity;
};

describe("asking", () => {
  test("says what was asked for, by whom, and until when it waits", async () => {
    const desk = await openRequestDesk(database);
    const answer = await desk.ask({ reason: "Two people start on Monday", neededBy: "2026-12-01" });
    expect(answer).toMatchObject({
      status: 201,
      headers: { Location: `/v1/seat-requests/${answer.body?.id}` },
      body: {
        state: "pending",
        lines: [{ target: "suite", name: "Suite", add: 2 }],
        people: [{ memberId: "agent", reason: "Two people start on Monday", neededBy: "2026-12-01" }],
        neededBy: "2026-12-01",
        // With the 14th day after, in New York.
        expiresAt: "2026-12-16T05:00:00.000Z",
        approving: false,
        decision: null,
        supersededBy: null,
      },
    });
    const [told] = await desk.told();
    expect(told).toMatchObject({ type: "request.made", subject: answer.body?.id });
    // Those who decide are told what it costs.
    expect(told?.payload.request.price).toMatchObject({ dueNow: { currency: "USD" }, changed: false });
  });

  test("is open for what only sales can add, or what has a procedure of its own", async () => {
    const desk = await openRequestDesk(database, "willow");
    const request = await desk.asked({ lines: [{ target: "legacy-sell", add: 1 }] });
    expect(request.lines).toEqual([{ target: "legacy-sell", name: "Sell (legacy)", add: 1 }]);
  });

  test.each([
    ["a member of a group", [{ target: "chat", add: 1 }], "group-mismatch", "lines.0.target"],
    ["what there is not", [{ target: "nothing", add: 1 }], "invalid-input", "lines.0.target"],
    [
      "one thing twice",
      [
        { target: "suite", add: 1 },
        { target: "suite", add: 2 },
      ],
      "invalid-input",
      "lines.1.target",
    ],
    ["more than can be", [{ target: "suite", add: 9_990 }], "invalid-input", "lines.0.add"],
  ])("for %s is refused, and binds no key", async (_, lines, problem, field) => {
    const desk = await openRequestDesk(database);
    const refused = await desk.ask({ lines }, { key: "k" });
    expect(refused.problem).toMatchObject({ type: problem, fields: [{ field }] });
    expect((await desk.ask({}, { key: "k" })).status).toBe(201);
  });

  test("for a day that is over is refused", async () => {
    const desk = await openRequestDesk(database);
    expect((await desk.ask({ neededBy: "2026-11-22" })).problem?.fields?.[0]?.field).toBe("neededBy");
    expect((await desk.ask({ neededBy: "2027-02-30" })).status).toBe(400);
  });

  test("shows names and reasons as they were written", async () => {
    const desk = await openRequestDesk(database);
    const reason = `<img src=x onerror="alert(1)"> '; DROP TABLE seat_requests; -- ‮ \u{1F469}‍\u{1F4BB}`;
    const by = { ...desk.agent, name: "<b>Robert'); --</b>" };
    const { id } = bodyOf(await desk.ask({ reason }, { by }));
    expect(bodyOf(await desk.get(id)).people).toMatchObject([{ name: by.name, reason }]);
  });
});

describe("one key", () => {
  test("is one request, answered as it stands now", async () => {
    const desk = await openRequestDesk(database);
    const first = await desk.ask({ reason: "New team" }, { key: "k" });
    const second = await desk.ask({ reason: "New team" }, { key: "k" });
    expect(second).toEqual({ ...first, headers: { ...first.headers, "Idempotency-Replayed": "true" } });
    await desk.decline(bodyOf(first).id);
    const third = await desk.ask({ reason: "New team" }, { key: "k" });
    expect([third.status, third.body?.id, third.body?.state]).toEqual([201, first.body?.id, "declined"]);
    expect(await types(desk)).toEqual(["made", "declined"]);
  });

  test("with another body is refused", async () => {
    const desk = await openRequestDesk(database);
    await desk.ask({ reason: "New team" }, { key: "k" });
    for (const draft of [{ reason: "Another" }, { lines: [{ target: "suite", add: 3 }] }, {}]) {
      const { status, problem } = await desk.ask(draft, { key: "k" });
      expect([status, problem?.type]).toEqual([422, "idempotency-key-reused"]);
    }
  });

  test("of somebody else, or on another account, is another key", async () => {
    const [desk, other] = [await openRequestDesk(database), await openRequestDesk(database)];
    const mine = await desk.ask({}, { key: "k" });
    const theirs = await desk.ask({ lines: [{ target: "suite", add: 9 }] }, { key: "k", by: desk.admin });
    expect([theirs.status, theirs.headers["Idempotency-Replayed"]]).toEqual([200, undefined]);
    expect((await other.ask({}, { key: "k" })).body?.id).not.toBe(mine.body?.id);
  });

  test.each([
    [null, "idempotency-key-missing"],
    ["", "idempotency-key-missing"],
    ["with spaces", "invalid-input"],
    ["x".repeat(256), "invalid-input"],
  ])("has to be one: %j", async (key, problem) => {
    const desk = await openRequestDesk(database);
    const { status, problem: refused } = await desk.ask({}, { key });
    expect([status, refused?.type]).toEqual([400, problem]);
  });

  test("sent sixteen times at once is one request", async () => {
    const desk = await openRequestDesk(database);
    const answers = await Promise.all(Array.from({ length: 16 }, () => desk.ask({}, { key: "k" })));
    expect(new Set(answers.map(({ body }) => body?.id)).size).toBe(1);
    expect(answers.filter(({ headers }) => headers["Idempotency-Replayed"] === undefined)).toHaveLength(1);
    expect(await types(desk)).toEqual(["made"]);
  });

  test("of an approval places one order, and belongs to its request", async () => {
    const desk = await openRequestDesk(database);
    const request = await desk.asked();
    const quote = bodyOf(await desk.quoteFor(request));
    const first = await desk.approve(request, { quote, key: "k" });
    const second = await desk.approve(request, { quote, key: "k" });
    expect(second).toEqual({ ...first, headers: { ...first.headers, "Idempotency-Replayed": "true" } });
    expect((await desk.approve(request, { quote, key: "k", note: "Another" })).status).toBe(422);
    const other = await desk.asked();
    const { status, problem } = await desk.approve(other, { key: "k" });
    expect([status, problem?.type]).toEqual([422, "idempotency-key-reused"]);
    expect(await quantityOf(desk)).toBe(12);
    await expectInvariants(desk);
  });
});

describe("the same need twice", () => {
  test("is one request of both, with the larger number and the earlier day", async () => {
    const desk = await openRequestDesk(database);
    const first = await desk.ask({ reason: "Support", neededBy: "2026-12-10" });
    desk.services.clock.advance(3_600);
    const second = await desk.ask(
      { lines: [{ target: "suite", add: 5 }], reason: "Sales", neededBy: "2026-12-01" },
      { by: desk.admin },
    );
    expect([second.status, second.body?.id]).toEqual([200, first.body?.id]);
    expect(bodyOf(await desk.get(bodyOf(first).id))).toMatchObject({
      lines: [{ target: "suite", add: 5 }],
      neededBy: "2026-12-01",
      // Somebody waits until the later one's end.
      expiresAt: "2026-12-25T05:00:00.000Z",
      people: [
        { memberId: "agent", reason: "Support" },
        { memberId: "admin", reason: "Sales" },
      ],
    });
    expect(await types(desk)).toEqual(["made", "made"]);
  });

  test("at once, too", async () => {
    const desk = await openRequestDesk(database);
    const people = Array.from({ length: 8 }, (_, index) => desk.caller("agent", `agent-${index}`));
    const answers = await Promise.all(
      people.map((by, index) => desk.ask({ lines: [{ target: "suite", add: index + 1 }] }, { by })),
    );
    expect(new Set(answers.map(({ body }) => body?.id)).size).toBe(1);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    const { items } = bodyOf(await desk.list());
    expect(items).toMatchObject([{ lines: [{ add: 8 }] }]);
    expect(items[0]?.people).toHaveLength(8);
  });

  test("whoever asks again replaces their own words", async () => {
    const desk = await openRequestDesk(database);
    await desk.ask({ lines: [{ target: "suite", add: 7 }], reason: "Seven" });
    const again = await desk.ask({ lines: [{ target: "suite", add: 1 }], reason: "One will do" });
    expect(again).toMatchObject({ status: 200, body: { lines: [{ add: 1 }], people: [{ reason: "One will do" }] } });
  });

  test("other targets, an ended request and another account's are other needs", async () => {
    const [desk, other] = [await openRequestDesk(database), await openRequestDesk(database)];
    const declined = await desk.asked();
    await desk.decline(declined.id);
    const ids = [
      declined.id,
      (await desk.asked()).id,
      (await desk.asked({ lines: [{ target: "advanced-data-privacy", add: 2 }] })).id,
      (
        await desk.asked({
          lines: [
            { target: "advanced-data-privacy", add: 2 },
            { target: "suite", add: 2 },
          ],
        })
      ).id,
      (await other.asked()).id,
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("one of both takes it back, the other goes on waiting for their own number", async () => {
    const desk = await openRequestDesk(database);
    const { id } = await desk.asked({ lines: [{ target: "suite", add: 5 }] });
    await desk.asked({ lines: [{ target: "suite", add: 2 }] }, desk.admin);
    const left = bodyOf(await desk.cancel(id));
    expect(left).toMatchObject({ state: "pending", lines: [{ add: 2 }], people: [{ memberId: "admin" }] });
    // Once more is no more.
    expect((await desk.cancel(id)).body?.state).toBe("pending");
    expect((await desk.cancel(id, desk.admin)).body?.state).toBe("cancelled");
  });

  test("that joined after a price was given makes the price too old", async () => {
    const desk = await openRequestDesk(database);
    const request = await desk.asked();
    const quote = bodyOf(await desk.quoteFor(request));
    desk.services.clock.advance(60);
    await desk.asked({ lines: [{ target: "suite", add: 6 }] }, desk.admin);
    const { status, problem } = await desk.approve(request, { quote });
    expect([status, problem?.type]).toEqual([412, "version-changed"]);
    expect(await quantityOf(desk)).toBe(10);
  });
});
