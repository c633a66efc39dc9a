import { describe, expect, test } from "vitest";
import { testDatabase } from "../testing/database.ts";
import { bodyOf, openRequestDesk } from "./testing/request-desk.ts";

const database = await testDatabase();

const quantityOf = async (desk: Awaited<ReturnType<typeof openRequestDesk>>, target = "suite") => {
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
    expect((await desk.told()).map(({ type }) => type)).toEqual(["request.made"]);
  });
});

describe("approving", () => {
  test("buys what was asked for, and tells", async () => {
    const desk = await openRequestDesk(database);
    const request = await desk.asked();
    const answer = await desk.approve(request, { note: "PO 17" });
    expect(answer).toMatchObject({
      status: 201,
      body: {
        request: { state: "approved", decision: { by: { memberId: "owner" }, reason: null }, approving: false },
        order: { state: "provisioned", note: "PO 17", seatRequestId: request.id, lines: [{ from: 10, to: 12 }] },
      },
    });
    expect(bodyOf(answer).request.orderId).toBe(bodyOf(answer).order.id);
    expect(await quantityOf(desk)).toBe(12);
    expect((await desk.told()).map(({ type }) => type)).toEqual(["request.made", "request.approved"]);
  });
});
