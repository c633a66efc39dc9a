import { describe, expect, test } from "vitest";
import { expectInvariants } from "../billing/testing/invariants.ts";
import { testDatabase } from "../testing/database.ts";
import { expireRequests, remindOfRequests } from "./clockwork.ts";
import { inquire } from "./testing/inquiries.ts";
import type { Answer, RequestDesk } from "./testing/request-desk.ts";
import { bodyOf, openRequestDesk } from "./testing/request-desk.ts";

const database = await testDatabase({ racers: 16 });
const ROUNDS = 8;

const namesOf = (answers: Answer<unknown>[]) => answers.map(({ status, problem }) => problem?.type ?? String(status));

const linesOf = async ({ services, accountId }: RequestDesk) =>
  (
    await services.db
      .selectFrom("subscription_lines")
      .select("quantity")
      .where("account_id", "=", accountId)
      .where("target", "=", "suite")
      .executeTakeFirstOrThrow()
  ).quantity;

test("four approvers at once, each sending twice: it is approved once, and bought once", async () => {
  const desk = await openRequestDesk(database);
  const request = await desk.asked();
  const approvers = Array.from({ length: 4 }, (_, index) => desk.caller("billing_admin", `approver-${index}`));
  const quotes = await Promise.all(approvers.map(async (by) => bodyOf(await desk.quoteFor(request, { by }))));
  const answers = await Promise.all(
    approvers.flatMap((by, index) => {
      const quote = quotes[index];
      if (quote === undefined) throw new Error("a quote is missing");
      const send = () => desk.approve(request, { by, quote, key: `key-${index}` });
      return [send(), send()];
    }),
  );
  const orders = new Set(answers.flatMap(({ body }) => body?.order.id ?? []));
  expect(orders.size).toBe(1);
  const allowed = ["201", "order-in-progress", "order-running", "version-changed", "request-closed"];
  expect(namesOf(answers).filter((name) => !allowed.includes(name))).toEqual([]);
  expect(bodyOf(await desk.get(request.id))).toMatchObject({ state: "approved", orderId: [...orders][0] });
  expect(await linesOf(desk)).toBe(12);
  expect((await desk.told()).filter(({ type }) => type === "request.approved")).toHaveLength(1);
  await expectInvariants(desk);
});

describe("approving at the same time as", () => {
  const others: Record<string, (desk: RequestDesk, id: string) => Promise<Answer<unknown>>> = {
    cancelled: (desk, id) => desk.cancel(id),
    declined: (desk, id) => desk.decline(id, { by: desk.caller("billing_admin") }),
    forwarded: (desk, id) => inquire(desk.services, desk.caller("billing_admin"), { seatRequestId: id }),
  };

  test.each(Object.entries(others))("%s: one of both, never both", async (state, act) => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const desk = await openRequestDesk(database);
      const request = await desk.asked();
      const quote = bodyOf(await desk.quoteFor(request));
      const [approving, other] = await Promise.all([desk.approve(request, { quote }), act(desk, request.id)]);
      const ended = bodyOf(await desk.get(request.id)).state;
      expect(["approved", state]).toContain(ended);
      expect(approving.status === 201).toBe(ended === "approved");
      expect(other.problem === null).toBe(ended === state);
      expect(await linesOf(desk)).toBe(ended === "approved" ? 12 : 10);
      await expectInvariants(desk);
    }
  });

  test("somebody joins: either they are in it, or they ask anew", async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const desk = await openRequestDesk(database);
      const request = await desk.asked();
      const quote = bodyOf(await desk.quoteFor(request));
      desk.services.clock.advance(1);
      const [approving, joining] = await Promise.all([
        desk.approve(request, { quote }),
        desk.ask({ lines: [{ target: "suite", add: 5 }] }, { by: desk.admin }),
      ]);
      if (joining.body?.id === request.id) expect(approving.problem?.type).toBe("version-changed");
      else expect(approving.status).toBe(201);
      expect(bodyOf(await desk.get(bodyOf(joining).id, desk.admin)).lines[0]?.add).toBe(5);
    }
  });
});

test("two who take it back at once leave nobody waiting", async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const desk = await openRequestDesk(database);
    const { id } = await desk.asked();
    await desk.asked({}, desk.admin);
    await Promise.all([desk.cancel(id), desk.cancel(id, desk.admin)]);
    expect(bodyOf(await desk.get(id)).state).toBe("cancelled");
  }
});

test("four processes remind once, and expire once", async () => {
  const desk = await openRequestDesk(database);
  await desk.asked();
  await desk.asked({ lines: [{ target: "advanced-data-privacy", add: 1 }] });
  const processes = [1, 2, 3, 4];
  desk.services.clock.advance(2 * 86_400);
  await Promise.all(processes.map(() => remindOfRequests(desk.services)));
  desk.services.clock.advance(13 * 86_400);
  await Promise.all(processes.map(() => expireRequests(desk.services)));
  const types = (await desk.told()).map(({ type }) => type);
  expect(types).toEqual([
    "request.made",
    "request.made",
    "request.reminded",
    "request.reminded",
    "request.expired",
    "request.expired",
  ]);
});
