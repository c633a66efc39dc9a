import { describe, expect, test } from "vitest";
import { putAccount } from "../admin/put-account.ts";
import { reconcile } from "../billing/reconcile.ts";
import { expectInvariants } from "../billing/testing/invariants.ts";
import { accountSetup } from "../testing/accounts.ts";
import { testDatabase } from "../testing/database.ts";
import { inquire } from "./testing/inquiries.ts";
import type { RequestDesk } from "./testing/request-desk.ts";
import { bodyOf, openRequestDesk } from "./testing/request-desk.ts";

const database = await testDatabase();

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
    expect(await types(desk)).toEqual(["made", "approved"]);
    const ledger = await desk.services.db
      .selectFrom("ledger")
      .select("seat_request_id")
      .where("account_id", "=", desk.accountId)
      .where("kind", "=", "purchase")
      .execute();
    expect(ledger).toEqual([{ seat_request_id: request.id }]);
  });

  test("may grant another number, not another thing", async () => {
    const desk = await openRequestDesk(database);
    const request = await desk.asked({ lines: [{ target: "suite", add: 5 }] });
    const other = await desk.quoteFor(request, { lines: [{ target: "advanced-data-privacy", add: 1 }] });
    expect(other.problem).toMatchObject({ type: "invalid-input", fields: [{ field: "lines" }] });
    const quote = bodyOf(await desk.quoteFor(request, { lines: [{ target: "suite", add: 1 }] }));
    expect((await desk.approve(request, { quote })).body?.request.state).toBe("approved");
    expect(await quantityOf(desk)).toBe(11);
  });

  test("wants a price that was given for this very request", async () => {
    const desk = await openRequestDesk(database);
    const request = await desk.asked();
    const plain = await desk.quote();
    const { problem } = await desk.approve(request, { quote: plain });
    expect(problem).toMatchObject({ type: "invalid-input", fields: [{ field: "quoteId" }] });
    expect((await desk.approve({ ...request, id: "req_nobodys" }, { quote: plain })).status).toBe(404);
  });

  test("says which header is missing", async () => {
    const desk = await openRequestDesk(database);
    const request = await desk.asked();
    expect((await desk.approve(request, { key: null })).status).toBe(400);
    expect((await desk.approve(request, { version: null })).status).toBe(428);
    expect((await desk.approve(request, { version: "99" })).status).toBe(412);
  });

  test("prices anew: the request keeps what it cost when it was asked for, and says that it changed", async () => {
    const desk = await openRequestDesk(database);
    const request = await desk.asked({}, desk.admin);
    expect(request.price).toMatchObject({ unitPrices: [{ unitPrice: { amountMinor: 6_900 } }], changed: false });
    const setup = accountSetup("acorn");
    const origin = `http://${desk.accountId}.localhost:8400`;
    await putAccount(desk.services, desk.accountId, {
      ...setup,
      helpDeskOrigin: origin,
      identity: { ...setup.identity, issuer: `${origin}/oidc` },
      lines: setup.lines.map((line) => ({ ...line, unitPriceMinor: line.unitPriceMinor + 100 })),
    });
    const now = bodyOf(await desk.get(request.id, desk.admin));
    expect(now.price).toEqual({ ...request.price, changed: true });
    const quote = bodyOf(await desk.quoteFor(request));
    expect(quote.lines[0]?.unitPrice.amountMinor).toBe(7_000);
    const approved = bodyOf(await desk.approve(request, { quote }));
    expect(approved.order.dueNow).toEqual(quote.dueNow);
    const told = (await desk.told()).at(-1);
    expect(told).toMatchObject({ type: "request.approved", payload: { request: { price: { changed: true } } } });
  });

  test("and undoing that leaves it ended, says so, and tells those who asked", async () => {
    const desk = await openRequestDesk(database);
    const request = await desk.asked();
    const waiting = await desk.asked({ lines: [{ target: "advanced-data-privacy", add: 1 }] }, desk.admin);
    const lines = [{ target: "suite", add: 2 }];
    const { order } = bodyOf(await desk.approve(request, { quote: bodyOf(await desk.quoteFor(request, { lines })) }));
    expect(bodyOf(await desk.get(request.id))).toMatchObject({ undoneAt: null });
    desk.services.clock.advance(60);
    const undoneAt = desk.services.clock.now().toISOString();
    for (let times = 0; times < 2; times += 1) expect((await desk.undo(order.id)).state).toBe("undone");
    for (const by of [desk.owner, desk.agent]) {
      expect(bodyOf(await desk.get(request.id, by))).toMatchObject({
        state: "approved",
        undoneAt,
        decision: { by: { memberId: "owner" } },
      });
    }
    expect(await types(desk)).toEqual(["made", "made", "approved", "undone"]);
    expect((await desk.told()).at(-1)).toMatchObject({ subject: request.id, payload: { request: { undoneAt } } });
    expect(bodyOf(await desk.get(waiting.id))).toMatchObject({ state: "pending" });
    // The same need asked for again is a request of its own, which can be approved.
    const again = await desk.asked();
    expect(again.id).not.toBe(request.id);
    expect((await desk.approve(again)).body?.request.state).toBe("approved");
    await expectInvariants(desk);
  });

  test("undoing a purchase takes back what it had met of others, too", async () => {
    const desk = await openRequestDesk(database);
    const request = await desk.asked();
    const { order } = await desk.order(await desk.quote([{ target: "suite", add: 2 }]));
    expect(bodyOf(await desk.get(request.id))).toMatchObject({ state: "superseded", orderId: order?.id });
    await desk.undo(order?.id ?? "");
    expect(bodyOf(await desk.get(request.id))).toMatchObject({
      state: "superseded",
      undoneAt: desk.services.clock.now().toISOString(),
    });
    expect(await types(desk)).toEqual(["made", "superseded", "undone"]);
  });

  test("with a payment that fails leaves it pending, and both are told", async () => {
    const desk = await openRequestDesk(database);
    const request = await desk.asked();
    desk.payments.script = ["decline"];
    const { status, problem } = await desk.approve(request);
    expect([status, problem?.type]).toEqual([402, "payment-declined"]);
    expect(bodyOf(await desk.get(request.id))).toMatchObject({
      state: "pending",
      approving: false,
      decision: null,
      orderId: null,
    });
    expect(await types(desk)).toEqual(["made", "payment_failed"]);
    expect((await desk.approve(request)).body?.request.state).toBe("approved");
    await expectInvariants(desk);
  });

  test("whose payment is found out later ends then", async () => {
    const desk = await openRequestDesk(database);
    const request = await desk.asked();
    desk.payments.script = ["throw"];
    desk.payments.blind = true;
    expect((await desk.approve(request)).status).toBe(202);
    desk.services.clock.advance(600);
    desk.payments.blind = false;
    desk.payments.script = ["decline"];
    await reconcile(desk.till);
    expect(bodyOf(await desk.get(request.id)).state).toBe("pending");
    expect(await types(desk)).toEqual(["made", "payment_failed"]);
  });

  test("by a plain order of the same quote is an approval, too", async () => {
    const desk = await openRequestDesk(database);
    const request = await desk.asked();
    const { order } = await desk.order(bodyOf(await desk.quoteFor(request)));
    expect(bodyOf(await desk.get(request.id))).toMatchObject({ state: "approved", orderId: order?.id });
  });

  test("starts from a request, and not in the add-user flow", async () => {
    const desk = await openRequestDesk(database);
    const request = await desk.asked();
    expect((await desk.quoteFor(request, { channel: "instant" })).problem?.fields?.[0]?.field).toBe("channel");
    expect((await desk.quoteFor(request, { by: desk.admin })).problem?.type).toBe("not-permitted");
    expect((await desk.quoteFor({ ...request, id: "req_nobodys" })).status).toBe(404);
  });
});

describe("whoever may not buy instantly", () => {
  test.each([
    ["aspen", "use-subscription-page"],
    ["willow", "contact-sales"],
    ["cedar", "contact-sales"],
  ] as const)("on %s is told what is open instead", async (account, problem) => {
    const desk = await openRequestDesk(database, account);
    const target = { aspen: "support", willow: "support-suite", cedar: "suite" }[account];
    const request = await desk.asked({ lines: [{ target, add: 2 }] });
    expect((await desk.quoteFor(request)).problem?.type).toBe(problem);
  });

  test("approves on the page of the subscription where there is one", async () => {
    const desk = await openRequestDesk(database, "aspen");
    const request = await desk.asked({ lines: [{ target: "support", add: 2 }] });
    const answer = await desk.approve(request, { channel: "subscription" });
    expect(answer).toMatchObject({
      status: 201,
      body: { request: { state: "approved" }, order: { seatRequestId: request.id } },
    });
    const fewer = await desk.asked({ lines: [{ target: "support", add: 2 }] });
    const lines = [{ target: "support", total: 1 }];
    const { problem } = await desk.quoteFor(fewer, { channel: "subscription", lines });
    expect(problem).toMatchObject({ type: "invalid-input", fields: [{ field: "lines" }] });
  });

  test("passes it on to sales, who are nobody's colleague", async () => {
    const desk = await openRequestDesk(database, "cedar");
    const request = await desk.asked({ reason: "A new office" });
    const lines = request.lines.map(({ target, add }) => ({ target, add }));
    const inquiry = bodyOf(await inquire(desk.services, desk.owner, { seatRequestId: request.id, lines }));
    expect(inquiry).toMatchObject({ state: "sent", seatRequestId: request.id });
    expect(bodyOf(await desk.get(request.id))).toMatchObject({
      state: "forwarded",
      salesInquiryId: inquiry.id,
      decision: { by: { memberId: "owner" } },
    });
    expect(await types(desk)).toEqual(["made", "forwarded"]);
  });

  test("an admin who may write to sales still does not decide", async () => {
    const desk = await openRequestDesk(database, "cedar");
    const { id: seatRequestId } = await desk.asked();
    expect((await inquire(desk.services, desk.admin, { seatRequestId })).problem?.type).toBe("not-permitted");
    expect((await inquire(desk.services, desk.admin)).status).toBe(201);
    expect(bodyOf(await desk.get(seatRequestId)).state).toBe("pending");
  });
});
