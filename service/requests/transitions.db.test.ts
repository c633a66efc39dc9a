import { describe, expect, test } from "vitest";
import type { Quote, SeatRequest, SeatRequestState } from "../../shared/api/index.ts";
import { SEAT_REQUEST_STATES } from "../../shared/api/index.ts";
import { testDatabase } from "../testing/database.ts";
import { createRequestJob, expireRequests } from "./clockwork.ts";
import { inquire } from "./testing/inquiries.ts";
import type { Answer, RequestDesk } from "./testing/request-desk.ts";
import { bodyOf, openRequestDesk } from "./testing/request-desk.ts";

const database = await testDatabase();

type Ended = Exclude<SeatRequestState, "pending">;

/** How a request comes to each of its ends. */
const ends: Record<Ended, (desk: RequestDesk, request: SeatRequest) => Promise<unknown>> = {
  approved: (desk, request) => desk.approve(request),
  forwarded: (desk, request) => inquire(desk.services, desk.owner, { seatRequestId: request.id }),
  declined: (desk, { id }) => desk.decline(id),
  cancelled: (desk, { id }) => desk.cancel(id),
  expired: (desk) => {
    desk.services.clock.advance(15 * 86_400);
    return expireRequests(desk.services);
  },
  superseded: async (desk) => desk.order(await desk.quote()),
};

/** What somebody may try on it. */
const actions: Record<string, (desk: RequestDesk, request: SeatRequest, quote: Quote) => Promise<Answer<unknown>>> = {
  price: (desk, request) => desk.quoteFor(request),
  approve: (desk, request, quote) => desk.approve(request, { quote }),
  decline: (desk, { id }) => desk.decline(id, { reason: "Something else" }),
  cancel: (desk, { id }) => desk.cancel(id),
  forward: (desk, { id }) => inquire(desk.services, desk.owner, { seatRequestId: id }),
};

const stateOf = async (desk: RequestDesk, { id }: SeatRequest) => bodyOf(await desk.get(id)).state;

const prepared = async () => {
  const desk = await openRequestDesk(database);
  const request = await desk.asked();
  return { desk, request, quote: bodyOf(await desk.quoteFor(request)) };
};

test("there is a way to each end", () => {
  expect(["pending", ...Object.keys(ends)].sort()).toEqual([...SEAT_REQUEST_STATES].sort());
});

describe.each(Object.entries(ends))("pending → %s", (state, end) => {
  test("happens", async () => {
    const { desk, request } = await prepared();
    await end(desk, request);
    const ended = bodyOf(await desk.get(request.id));
    expect(ended.state).toBe(state);
    expect(ended.decision?.at).toBe(desk.services.clock.now().toISOString());
    expect((await desk.told()).map(({ type }) => type)).toEqual(["request.made", `request.${state}`]);
  });

  test.each(Object.entries(actions))("and is the end of it: nobody can %s it", async (action, act) => {
    const { desk, request, quote } = await prepared();
    await end(desk, request);
    const before = await desk.told();
    const answer = await act(desk, request, quote);
    if (state === "cancelled" && action === "cancel") expect(answer.status).toBe(200);
    // An old price is refused before the request is looked at.
    else if (state !== "cancelled" && action === "approve" && ["approved", "superseded"].includes(state)) {
      expect(answer.problem?.type).toBe("version-changed");
    } else if (state === "expired" && action === "approve") {
      expect(answer.problem?.type).toBe("quote-expired");
    } else expect(answer.problem?.type).toBe("request-closed");
    expect(await stateOf(desk, request)).toBe(state);
    expect(await desk.told()).toEqual(before);
  });

  test.each(SEAT_REQUEST_STATES.filter((other) => other !== state))(
    "never %s, whatever our code does",
    async (other) => {
      const { desk, request } = await prepared();
      await end(desk, request);
      const rewrite = desk.services.db.updateTable("seat_requests").set({ state: other }).where("id", "=", request.id);
      await expect(rewrite.execute()).rejects.toThrow(`a request that was ${state} cannot become ${other}`);
    },
  );
});

describe("while its order is being paid for", () => {
  test.each(Object.entries(actions))("nobody can %s it", async (_, act) => {
    const { desk, request, quote } = await prepared();
    desk.payments.hold();
    const arrival = desk.payments.arrival();
    const approving = desk.approve(request, { by: desk.caller("billing_admin") });
    await arrival;
    expect(bodyOf(await desk.get(request.id))).toMatchObject({ state: "pending", approving: true });
    const { status, problem } = await act(desk, request, quote);
    expect([status, problem?.type]).toEqual([409, "order-in-progress"]);
    desk.payments.release();
    expect(bodyOf(await approving).request.state).toBe("approved");
  });

  test("its time does not run out, nor is anybody reminded", async () => {
    const { desk, request } = await prepared();
    desk.payments.script = ["throw"];
    desk.payments.blind = true;
    const { status, body } = await desk.approve(request);
    expect([status, body?.request.approving, body?.order.state]).toEqual([202, true, "unknown"]);
    desk.services.clock.advance(30 * 86_400);
    await createRequestJob(desk.services).run(new AbortController().signal);
    expect((await desk.told()).map(({ type }) => type)).toEqual(["request.made"]);
    expect(await stateOf(desk, request)).toBe("pending");
  });
});
