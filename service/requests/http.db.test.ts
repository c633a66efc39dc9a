import { expect, test } from "vitest";
import { setUpAccount } from "../testing/accounts.ts";
import { testApp } from "../testing/app.ts";
import { testClient } from "../testing/client.ts";
import { testDatabase } from "../testing/database.ts";
import { testServices } from "../testing/services.ts";

/** The loop as a client meets it: paths, headers, and answers that keep to their schemas. */
const services = testServices(await testDatabase());
for (const account of ["acorn", "birch", "cedar"] as const) await setUpAccount(services, account);
const send = testClient(testApp(services));

const LINES = [{ target: "suite", add: 2 }];
const key = (name: string) => ({ "idempotency-key": name });

test("an agent asks, the owner approves at a price, and the agent reads so", async () => {
  const asked = await send("createSeatRequest", {
    as: "agent",
    body: { lines: LINES, reason: "Two people start on Monday", neededBy: "2026-12-01" },
    headers: key("ask-1"),
  });
  expect([asked.status, asked.headers.location]).toEqual([201, `/v1/seat-requests/${asked.body?.id}`]);
  const id = asked.body?.id ?? "";
  const joined = await send("createSeatRequest", { as: "admin", body: { lines: LINES }, headers: key("ask-1") });
  expect([joined.status, joined.body?.people.length]).toEqual([200, 2]);
  services.clock.advance(1);

  const pending = await send("listSeatRequests", { as: "owner", query: "?state=pending&limit=1" });
  expect(pending.body).toMatchObject({ items: [{ id, price: { changed: false } }], nextCursor: null });
  const quote = await send("createQuote", {
    as: "owner",
    body: { channel: "approval", lines: LINES, seatRequestId: id },
  });
  expect(quote.body?.seatRequestId).toBe(id);
  const approval = {
    as: "owner",
    id,
    body: { quoteId: quote.body?.id ?? "", note: "PO 17" },
    headers: { ...key("approve-1"), "if-match": `"${quote.body?.version}"` },
  } as const;
  const approved = await send("approveSeatRequest", approval);
  expect([approved.status, approved.body?.request.state]).toEqual([201, "approved"]);
  expect(approved.headers.location).toBe(`/v1/orders/${approved.body?.order.id}`);
  const again = await send("approveSeatRequest", approval);
  expect([again.status, again.headers["idempotency-replayed"], again.body]).toEqual([201, "true", approved.body]);
  const read = await send("getSeatRequest", { as: "agent", id });
  expect(read.body).toMatchObject({ state: "approved", decision: { by: { memberId: "owner" } } });
  expect(await send("declineSeatRequest", { as: "billing_admin", id, body: { reason: "Late" } })).toMatchObject({
    status: 409,
    problem: "request-closed",
  });
});

test("what is wrong is named, and nothing happens", async () => {
  const ask = (body: object, headers: Record<string, string> = key("k")) =>
    send("createSeatRequest", { as: "agent", account: "birch", body, headers });
  expect(await ask({ lines: LINES }, {})).toMatchObject({ status: 400, problem: "idempotency-key-missing" });
  expect(await ask({ lines: LINES, reason: "x".repeat(501) })).toMatchObject({ status: 400, problem: "invalid-input" });
  expect(await ask({ lines: LINES, neededBy: "2027-02-30" })).toMatchObject({ status: 400, problem: "invalid-input" });
  expect(await ask({ lines: [{ target: "suite", add: 0 }] })).toMatchObject({ status: 400, problem: "invalid-input" });
  const list = (query: string) => send("listSeatRequests", { as: "owner", account: "birch", query });
  for (const query of [
    "?state=open",
    "?limit=0",
    "?limit=101",
    "?limit=ten",
    "?cursor=e30",
    "?cursor=%00",
    "?page=2",
  ]) {
    expect([query, await list(query)]).toMatchObject([query, { status: 400, problem: "invalid-input" }]);
  }
  expect((await list("")).body).toEqual({ items: [], nextCursor: null });
});

test("a form to sales is followed to its end", async () => {
  const body = {
    name: "Olivia <b>Owner</b>",
    email: "olivia@example.com",
    phone: "+39 02 1234567",
    lines: [{ target: "suite", total: 40 }],
    message: "For the new office",
  };
  const asked = await send("createSeatRequest", {
    as: "agent",
    account: "cedar",
    body: { lines: LINES },
    headers: key("k"),
  });
  const seatRequestId = asked.body?.id ?? "";
  const sent = await send("createSalesInquiry", {
    as: "owner",
    account: "cedar",
    body: { ...body, seatRequestId },
    headers: key("k"),
  });
  const id = sent.body?.id ?? "";
  expect([sent.status, sent.headers.location, sent.body?.by.name]).toEqual([
    201,
    `/v1/sales-inquiries/${id}`,
    "Olivia <b>Owner</b>",
  ]);
  expect((await send("getSeatRequest", { as: "agent", account: "cedar", id: seatRequestId })).body?.state).toBe(
    "forwarded",
  );
  expect(await send("markSalesInquiryOrdered", { as: "owner", account: "cedar", id })).toMatchObject({ status: 403 });
  expect((await send("markSalesInquiryOrdered", { as: "operator", id })).body?.state).toBe("ordered");
  const arrive = (target: string) =>
    send("markSalesInquiryArrived", { as: "operator", id, body: { delivered: [{ target, add: 2 }] } });
  expect(await arrive("chat")).toMatchObject({ status: 422 });
  expect((await arrive("suite")).body?.state).toBe("arrived");
  expect(await send("getSalesInquiry", { as: "owner", id })).toMatchObject({ status: 404 });
  expect((await send("listSalesInquiries", { as: "admin", account: "cedar" })).body?.items).toMatchObject([
    { id, state: "arrived" },
  ]);
});
