import { describe, expect, test } from "vitest";
import { testDatabase } from "../testing/database.ts";
import type { RequestDesk } from "./testing/request-desk.ts";
import { bodyOf, openRequestDesk } from "./testing/request-desk.ts";

const database = await testDatabase();

const types = async (desk: RequestDesk) => (await desk.told()).map(({ type }) => type.slice("request.".length));

describe("a purchase that meets a need otherwise", () => {
  test("ends the requests that it covers, the oldest first", async () => {
    const desk = await openRequestDesk(database);
    const both = [
      { target: "suite", add: 1 },
      { target: "advanced-data-privacy", add: 1 },
    ];
    const first = await desk.asked({ lines: [{ target: "suite", add: 2 }] });
    desk.services.clock.advance(60);
    const second = await desk.asked({ lines: both });
    const { order } = await desk.order(await desk.quote([{ target: "suite", add: 3 }]));
    expect(bodyOf(await desk.get(first.id))).toMatchObject({
      state: "superseded",
      orderId: order?.id,
      decision: { by: { memberId: "owner" } },
    });
    // One license of the suite is left over, but nothing of the other.
    expect(bodyOf(await desk.get(second.id)).state).toBe("pending");
  });

  test("too small a purchase ends none", async () => {
    const desk = await openRequestDesk(database);
    const request = await desk.asked({ lines: [{ target: "suite", add: 4 }] });
    await desk.order(await desk.quote());
    expect(bodyOf(await desk.get(request.id)).state).toBe("pending");
  });

  test("an approval counts for others with what it adds beyond its own", async () => {
    const desk = await openRequestDesk(database);
    const own = await desk.asked({ lines: [{ target: "suite", add: 2 }] });
    const other = await desk.asked({
      lines: [
        { target: "suite", add: 2 },
        { target: "advanced-data-privacy", add: 1 },
      ],
    });
    await desk.approve(own);
    expect(bodyOf(await desk.get(other.id)).state).toBe("pending");
  });

  test("what was asked for again while a payment ran becomes one request when it fails", async () => {
    const desk = await openRequestDesk(database);
    const first = await desk.asked({ reason: "First" });
    desk.payments.hold();
    desk.payments.script = ["decline"];
    const arrival = desk.payments.arrival();
    const approving = desk.approve(first);
    await arrival;
    desk.services.clock.advance(60);
    const again = await desk.ask({ lines: [{ target: "suite", add: 6 }], reason: "Second" }, { by: desk.admin });
    expect([again.status, again.body?.id === first.id]).toEqual([201, false]);
    desk.payments.release();
    expect((await approving).status).toBe(402);
    expect(bodyOf(await desk.get(first.id))).toMatchObject({
      state: "pending",
      lines: [{ add: 6 }],
      people: [{ reason: "First" }, { reason: "Second" }],
    });
    expect(bodyOf(await desk.get(bodyOf(again).id))).toMatchObject({ state: "superseded", supersededBy: first.id });
    expect(await types(desk)).toEqual(["made", "made", "superseded", "payment_failed"]);
  });
});

describe("declining and taking back", () => {
  test("a decline says why to whoever asked; saying it twice changes nothing", async () => {
    const desk = await openRequestDesk(database);
    const { id } = await desk.asked();
    const first = await desk.decline(id, { reason: "Not this quarter" });
    expect(await desk.decline(id, { reason: "Not this quarter" })).toEqual(first);
    expect((await desk.decline(id, { reason: "Another" })).status).toBe(409);
    expect((await desk.decline(id, { by: desk.caller("billing_admin") })).status).toBe(409);
    expect(bodyOf(await desk.get(id, desk.agent)).decision).toMatchObject({
      by: { memberId: "owner", name: desk.owner.name },
      reason: "Not this quarter",
    });
  });

  test("only who asked takes it back", async () => {
    const desk = await openRequestDesk(database);
    const { id } = await desk.asked();
    expect((await desk.cancel(id, desk.admin)).problem?.type).toBe("not-permitted");
    expect((await desk.cancel(id, desk.caller("agent", "another"))).problem?.type).toBe("not-found");
    expect(bodyOf(await desk.get(id)).state).toBe("pending");
  });
});
