import { describe, expect, test } from "vitest";
import { testDatabase } from "../testing/database.ts";
import { createRequestJob, expireRequests, remindOfRequests } from "./clockwork.ts";
import type { RequestDesk } from "./testing/request-desk.ts";
import { bodyOf, openRequestDesk } from "./testing/request-desk.ts";

const database = await testDatabase();

const settle = async (desk: RequestDesk, settings: { approval?: "by_hand" | "while_free"; reminders?: boolean }) =>
  desk.services.db
    .insertInto("settings")
    .values({ account_id: desk.accountId, updated_by: "owner", updated_at: desk.services.clock.now(), ...settings })
    .execute();

const at = async (desk: RequestDesk, iso: string) => {
  desk.services.clock.set(iso);
  await createRequestJob(desk.services).run(new AbortController().signal);
  return (await desk.told()).map(({ type }) => type.slice("request.".length)).slice(1);
};

const ofAccount = async (desk: RequestDesk, member: string, productId: string) =>
  desk.services.db
    .insertInto("assignments")
    .values({
      account_id: desk.accountId,
      member_id: member,
      product_id: productId,
      state: "confirmed",
      reserved_until: null,
      assigned_at: desk.services.clock.now(),
    })
    .execute();

describe("reminders", () => {
  test("come after two days and on the eve of needed-by, in the account's time zone", async () => {
    const desk = await openRequestDesk(database, "maple", { now: "2028-02-20T03:00:00.000Z" });
    await desk.ask({ neededBy: "2028-03-01" });
    expect(await at(desk, "2028-02-22T02:59:59.999Z")).toEqual([]);
    expect(await at(desk, "2028-02-22T03:00:00.000Z")).toEqual(["reminded"]);
    expect(await at(desk, "2028-02-28T23:59:59.999Z")).toEqual(["reminded"]);
    // Nine in the morning of the leap day in Tokyo.
    expect(await at(desk, "2028-02-29T00:00:00.000Z")).toEqual(["reminded", "reminded"]);
    expect(await at(desk, "2028-03-14T00:00:00.000Z")).toEqual(["reminded", "reminded"]);
    expect((await desk.told())[1]?.payload.request).toMatchObject({ people: [{ memberId: "agent" }] });
  });

  test("that are late are one", async () => {
    const desk = await openRequestDesk(database, "acorn");
    await desk.ask({ neededBy: "2026-11-28" });
    expect(await at(desk, "2026-12-01T00:00:00.000Z")).toEqual(["reminded"]);
    expect(await at(desk, "2026-12-02T00:00:00.000Z")).toEqual(["reminded"]);
  });

  test("don't come where the account wants none, nor all at once when it wants them again", async () => {
    const desk = await openRequestDesk(database);
    await settle(desk, { reminders: false });
    await desk.ask({ neededBy: "2026-12-10" });
    expect(await at(desk, "2026-11-26T00:00:00.000Z")).toEqual([]);
    await desk.services.db
      .updateTable("settings")
      .set({ reminders: true })
      .where("account_id", "=", desk.accountId)
      .execute();
    expect(await at(desk, "2026-11-27T00:00:00.000Z")).toEqual([]);
    expect(await at(desk, "2026-12-09T14:00:00.000Z")).toEqual(["reminded"]);
  });

  test("go on from a failed payment, without what was due meanwhile", async () => {
    const desk = await openRequestDesk(database);
    const request = await desk.asked({ neededBy: "2026-12-10" });
    desk.services.clock.set("2026-11-26T00:00:00.000Z");
    desk.payments.script = ["decline"];
    await desk.approve(request);
    expect(await at(desk, "2026-11-26T00:00:01.000Z")).toEqual(["payment_failed"]);
    expect(await at(desk, "2026-12-09T14:00:00.000Z")).toEqual(["payment_failed", "reminded"]);
  });
});

describe("expiry", () => {
  test("comes two weeks after the asking, over a clock change", async () => {
    const desk = await openRequestDesk(database, "birch", { now: "2026-10-20T08:00:00.000Z" });
    const { id } = await desk.asked();
    desk.services.clock.set("2026-11-03T08:59:59.999Z");
    await expireRequests(desk.services);
    expect(bodyOf(await desk.get(id)).state).toBe("pending");
    desk.services.clock.set("2026-11-03T09:00:00.000Z");
    await expireRequests(desk.services);
    expect(bodyOf(await desk.get(id, desk.agent))).toMatchObject({ state: "expired", decision: { by: null } });
  });

  test("comes after needed-by, where that is later, and for the last who waits", async () => {
    const desk = await openRequestDesk(database, "acorn");
    const { id } = await desk.asked({ neededBy: "2027-01-31" });
    desk.services.clock.set("2027-02-10T12:00:00.000Z");
    await desk.ask({}, { by: desk.admin });
    // 14 days after January's end are over, but somebody has asked since.
    desk.services.clock.set("2027-02-24T11:59:59.999Z");
    await expireRequests(desk.services);
    expect(bodyOf(await desk.get(id)).state).toBe("pending");
    desk.services.clock.set("2027-02-24T12:00:00.000Z");
    await expireRequests(desk.services);
    expect(bodyOf(await desk.get(id)).state).toBe("expired");
  });

  test("a request whose time is over is not reminded of", async () => {
    const desk = await openRequestDesk(database);
    await desk.asked();
    desk.services.clock.advance(20 * 86_400);
    await remindOfRequests(desk.services);
    expect(await at(desk, desk.services.clock.now().toISOString())).toEqual(["expired"]);
  });
});

describe("approval by itself while seats are free", () => {
  const open = async () => {
    const desk = await openRequestDesk(database);
    await settle(desk, { approval: "while_free" });
    return desk;
  };

  test("needs no order and nobody's word", async () => {
    const desk = await open();
    const answer = await desk.ask({ lines: [{ target: "suite", add: 10 }] });
    expect(answer).toMatchObject({ status: 201, body: { state: "approved", decision: { by: null, reason: null } } });
    expect((await desk.told()).map(({ type }) => type)).toEqual(["request.approved"]);
    expect(bodyOf(await desk.get(bodyOf(answer).id)).orderId).toBeNull();
  });

  test("not for one more than is free", async () => {
    const desk = await open();
    expect((await desk.ask({ lines: [{ target: "suite", add: 11 }] })).body?.state).toBe("pending");
  });

  test("not before it is known how many are free", async () => {
    const desk = await open();
    await desk.services.db.deleteFrom("pictures").where("account_id", "=", desk.accountId).execute();
    expect((await desk.ask({ lines: [{ target: "suite", add: 1 }] })).body?.state).toBe("pending");
  });

  test("not where one product of the group is used up", async () => {
    const desk = await open();
    for (let index = 0; index < 9; index += 1) {
      await desk.services.db
        .insertInto("members")
        .values({
          account_id: desk.accountId,
          id: `m-${index}`,
          name: "Member",
          role: "agent",
          status: "active",
          product_roles: [],
          sequence: 1n,
          change_hash: "",
          added_at: desk.services.clock.now(),
        })
        .execute();
      await ofAccount(desk, `m-${index}`, "chat");
    }
    expect((await desk.ask()).body?.state).toBe("pending");
    expect((await desk.ask({ lines: [{ target: "suite", add: 1 }] })).body?.state).toBe("approved");
  });

  test("not where the account decides by hand", async () => {
    const desk = await openRequestDesk(database);
    await settle(desk, { approval: "by_hand" });
    expect((await desk.ask()).body?.state).toBe("pending");
  });
});
