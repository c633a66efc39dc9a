import * as v from "valibot";
import { describe, expect, test } from "vitest";
import type { Delivered } from "../../shared/api/index.ts";
import { SalesInquiryDraft } from "../../shared/api/index.ts";
import { expectInvariants } from "../billing/testing/invariants.ts";
import { inquire } from "../requests/testing/inquiries.ts";
import { answered, bodyOf, openRequestDesk } from "../requests/testing/request-desk.ts";
import { notingHandlers } from "../testing/answer-notes.ts";
import { testDatabase } from "../testing/database.ts";
import { createSalesHandlers } from "./handlers.ts";

const database = await testDatabase({ racers: 8 });

const open = async () => {
  const desk = await openRequestDesk(database, "cedar");
  const handlers = notingHandlers(createSalesHandlers(desk.services));
  const operator = { kind: "operator" } as const;
  return {
    ...desk,
    send: (draft?: Parameters<typeof inquire>[2], key?: string | null, by = desk.owner) =>
      inquire(desk.services, by, draft, key),
    get: (id: string, caller = desk.owner) =>
      answered(handlers.getSalesInquiry({ input: { id }, caller, ifNoneMatch: undefined })),
    list: (input: { cursor?: string; limit?: string } = {}, caller = desk.owner) =>
      answered(handlers.listSalesInquiries({ input, caller, ifNoneMatch: undefined })),
    ordered: (id: string) =>
      answered(handlers.markSalesInquiryOrdered({ input: { id }, caller: operator, ifNoneMatch: undefined })),
    arrived: (id: string, delivered: Delivered[] = []) =>
      answered(
        handlers.markSalesInquiryArrived({ input: { id, delivered }, caller: operator, ifNoneMatch: undefined }),
      ),
    quantities: async () => {
      const lines = desk.services.db.selectFrom("subscription_lines").select(["target", "quantity"]);
      const rows = await lines.where("account_id", "=", desk.accountId).orderBy("position").execute();
      return Object.fromEntries(rows.map(({ target, quantity }) => [target, quantity]));
    },
    told: async () => {
      const rows = await desk.services.db
        .selectFrom("outbox")
        .select(["type", "payload"])
        .where("account_id", "=", desk.accountId)
        .where("type", "like", "sales.%")
        .orderBy("id")
        .execute();
      return rows;
    },
  };
};

describe("a form to sales", () => {
  test("gets a reference, and says what was sent", async () => {
    const desk = await open();
    const answer = await desk.send({
      phone: "+39 (02) 1234-567",
      lines: [
        { target: "suite", add: 10 },
        { target: "workforce-management", total: 4 },
      ],
    });
    expect(answer).toMatchObject({
      status: 201,
      headers: { Location: `/v1/sales-inquiries/${answer.body?.id}` },
      body: {
        state: "sent",
        by: { memberId: "owner", name: "Olivia Owner" },
        email: "olivia@example.com",
        phone: "+39 (02) 1234-567",
        lines: [
          { target: "suite", name: "Suite", add: 10 },
          { target: "workforce-management", name: "Workforce management", total: 4 },
        ],
        message: "Ten more, please",
        seatRequestId: null,
        orderedAt: null,
        arrivedAt: null,
      },
    });
    expect(answer.body?.reference).toMatch(/^\w{4}-\w{4}-\w{4}$/);
    expect(bodyOf(await desk.get(bodyOf(answer).id))).toEqual(answer.body);
  });

  test("is told of without address or telephone number", async () => {
    const desk = await open();
    await desk.send({ phone: "+39 02 1234567" });
    const told = await desk.told();
    expect(told.map(({ type }) => type)).toEqual(["sales.sent"]);
    expect(JSON.stringify(told)).not.toMatch(/example\.com|1234567/);
  });

  test("sent twice under one key is one, also at once; another body is refused", async () => {
    const desk = await open();
    const answers = await Promise.all([1, 2, 3, 4].map(() => desk.send({}, "k")));
    expect(new Set(answers.map(({ body }) => body?.reference)).size).toBe(1);
    expect(answers.filter(({ headers }) => headers["Idempotency-Replayed"] === "true")).toHaveLength(3);
    const { status, problem } = await desk.send({ message: "Eleven" }, "k");
    expect([status, problem?.type]).toEqual([422, "idempotency-key-reused"]);
    expect((await desk.send({}, null)).problem?.type).toBe("idempotency-key-missing");
    expect(bodyOf(await desk.list()).items).toHaveLength(1);
  });

  test.each([
    ["with nothing in it", { message: " \n", lines: [] }, "invalid-input", "message"],
    ["for what there is not", { lines: [{ target: "nothing", add: 1 }] }, "invalid-input", "lines.0.target"],
    ["for a member of a group", { lines: [{ target: "chat", add: 1 }] }, "group-mismatch", "lines.0.target"],
    [
      "for one thing twice",
      {
        lines: [
          { target: "suite", add: 1 },
          { target: "suite", total: 30 },
        ],
      },
      "invalid-input",
      "lines.1.target",
    ],
  ])("%s is refused", async (_, draft, problem, field) => {
    const desk = await open();
    expect((await desk.send(draft)).problem).toMatchObject({ type: problem, fields: [{ field }] });
    expect(bodyOf(await desk.list()).items).toEqual([]);
  });

  test("for a request that has been passed on already is refused, and leaves nothing", async () => {
    const desk = await open();
    const { id: seatRequestId } = await desk.asked();
    expect((await desk.send({ seatRequestId })).status).toBe(201);
    expect((await desk.send({ seatRequestId }, "k")).problem?.type).toBe("request-closed");
    expect((await desk.send({ seatRequestId: "req_nobodys" })).status).toBe(404);
    expect(bodyOf(await desk.list()).items).toHaveLength(1);
    expect((await desk.send({}, "k")).status).toBe(201);
  });
});

describe("what is written in it", () => {
  const form = { name: "Olivia", email: "olivia@example.com", lines: [], message: "Hello" };
  const accepts = (changes: object) => v.safeParse(SalesInquiryDraft, { ...form, ...changes }).success;

  test.each([
    [
      "email",
      ["o@example.com", "o.k+x@mail.example.co.uk"],
      [
        "",
        "olivia",
        "o@",
        "@example.com",
        "a b@example.com",
        `${"a".repeat(250)}@example.com`,
        "o@example.com\r\nBcc: x@example.com",
      ],
    ],
    [
      "phone",
      ["+39 02 1234567", "(555) 010-0100", "0221 123/456", "555 0100 x12"],
      ["", "12", "call me", "<b>1</b>", "1".repeat(41), "+39\n02"],
    ],
    ["message", ["", "<script>", "x".repeat(2_000)], ["x".repeat(2_001), null, 7]],
    ["name", ["<b>Robert'); --</b>"], ["", "x".repeat(201)]],
    [
      "lines",
      [[{ target: "suite", add: 9_999 }], [{ target: "suite", total: 0 }]],
      [
        [{ target: "suite", add: 10_000 }],
        [{ target: "suite", add: 0 }],
        [{ target: "suite" }],
        [{ target: "suite", add: "3" }],
        null,
      ],
    ],
  ])("has bounds: %s", (field, good, bad) => {
    for (const value of good) expect([value, accepts({ [field]: value })]).toEqual([value, true]);
    for (const value of bad) expect([value, accepts({ [field]: value })]).toEqual([value, false]);
  });
});

describe("the operator", () => {
  test("brings it on, the sender is told of each step, and saying it twice changes nothing", async () => {
    const desk = await open();
    const { id } = bodyOf(await desk.send());
    desk.services.clock.advance(60);
    const ordered = await desk.ordered(id);
    expect(ordered.body).toMatchObject({
      state: "ordered",
      orderedAt: "2026-11-23T17:34:00.000Z",
      email: "olivia@example.com",
    });
    desk.services.clock.advance(60);
    expect(await desk.ordered(id)).toEqual(ordered);
    expect((await desk.arrived(id)).body).toMatchObject({
      state: "arrived",
      orderedAt: "2026-11-23T17:34:00.000Z",
      arrivedAt: "2026-11-23T17:35:00.000Z",
    });
    await desk.arrived(id);
    expect((await desk.told()).map(({ type }) => type)).toEqual(["sales.sent", "sales.ordered", "sales.arrived"]);
    expect(bodyOf(await desk.get(id)).state).toBe("arrived");
  });

  test("leaves no step out, and takes none back", async () => {
    const desk = await open();
    const { id } = bodyOf(await desk.send());
    expect((await desk.arrived(id)).problem?.type).toBe("inquiry-closed");
    await desk.ordered(id);
    await desk.arrived(id);
    expect((await desk.ordered(id)).problem?.type).toBe("inquiry-closed");
    expect((await desk.ordered("inq_nobodys")).status).toBe(404);
    expect((await desk.told()).map(({ type }) => type)).toEqual(["sales.sent", "sales.ordered", "sales.arrived"]);
  });

  test("adds what sales sold, once, and it stands in the ledger", async () => {
    const desk = await open();
    const { id } = bodyOf(await desk.send({ lines: [{ target: "suite", add: 10 }] }));
    await desk.ordered(id);
    const before = await desk.quantities();
    const sold = [
      { target: "suite", add: 8 },
      { target: "workforce-management", add: 1 },
    ];
    await Promise.all([1, 2, 3].map(() => desk.arrived(id, sold)));
    await desk.arrived(id, [{ target: "suite", add: 5 }]);
    expect(await desk.quantities()).toEqual({
      ...before,
      suite: (before.suite ?? 0) + 8,
      "workforce-management": (before["workforce-management"] ?? 0) + 1,
    });
    const entries = await desk.services.db
      .selectFrom("ledger")
      .select(["kind", "target", "amount_minor", "sales_inquiry_id", "actor_id"])
      .where("account_id", "=", desk.accountId)
      .where("kind", "=", "delivery")
      .orderBy("id")
      .execute();
    const entry = { kind: "delivery", amount_minor: 0n, sales_inquiry_id: id, actor_id: null };
    expect(entries).toEqual(sold.map(({ target }) => ({ ...entry, target })));
    const { version } = await desk.services.db
      .selectFrom("subscriptions")
      .select("version")
      .where("account_id", "=", desk.accountId)
      .executeTakeFirstOrThrow();
    expect(version).toBe(2n);
    await expectInvariants(desk);
  });

  test.each([
    ["a line that there is not", [{ target: "nothing", add: 1 }], "invalid-input", "delivered.0.target"],
    ["a member of a group", [{ target: "chat", add: 1 }], "group-mismatch", "delivered.0.target"],
    ["too many", [{ target: "suite", add: 9_999 }], "invalid-input", "delivered.0.add"],
    [
      "one line twice",
      [
        { target: "suite", add: 1 },
        { target: "suite", add: 1 },
      ],
      "invalid-input",
      "delivered.1.target",
    ],
  ])("cannot deliver %s: nothing changes, and it can be said right", async (_, delivered, problem, field) => {
    const desk = await open();
    const { id } = bodyOf(await desk.send());
    await desk.ordered(id);
    const before = await desk.quantities();
    expect((await desk.arrived(id, delivered)).problem).toMatchObject({ type: problem, fields: [{ field }] });
    expect(await desk.quantities()).toEqual(before);
    expect((await desk.arrived(id)).body?.state).toBe("arrived");
  });

  test("says the same twice at once: it is told once", async () => {
    const desk = await open();
    const { id } = bodyOf(await desk.send());
    const answers = await Promise.all([1, 2, 3, 4].map(() => desk.ordered(id)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect((await desk.told()).map(({ type }) => type)).toEqual(["sales.sent", "sales.ordered"]);
  });
});

describe("who sees it", () => {
  test("readers of the ledger see the account's, without another's address", async () => {
    const desk = await open();
    const { id } = bodyOf(await desk.send({ phone: "+39 02 1234567" }));
    const seen = bodyOf(await desk.get(id, desk.admin));
    expect(seen).not.toHaveProperty("email");
    expect(seen).not.toHaveProperty("phone");
    expect(bodyOf(await desk.list({}, desk.admin)).items).toEqual([seen]);
  });

  test("another account's is not found", async () => {
    const [desk, foreign] = [await open(), await open()];
    const { id } = bodyOf(await foreign.send());
    expect((await desk.get(id)).status).toBe(404);
    expect(bodyOf(await desk.list()).items).toEqual([]);
  });

  test("a page at a time, from new to old", async () => {
    const desk = await open();
    const sent: string[] = [];
    for (let index = 0; index < 3; index += 1) {
      sent.unshift(bodyOf(await desk.send()).id);
      desk.services.clock.advance(1);
    }
    const first = bodyOf(await desk.list({ limit: "2" }));
    const rest = bodyOf(await desk.list({ limit: "2", cursor: first.nextCursor ?? "" }));
    expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(sent);
    expect(rest.nextCursor).toBeNull();
  });
});
