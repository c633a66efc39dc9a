import { beforeEach, expect, test, vi } from "vitest";
import type { SeatState, Subscription, Viewer } from "../../../shared/api/index.ts";
import { Problem } from "../../../shared/api/index.ts";
import { viewerOf } from "../../../shared/api/testing.ts";
import { requestOf } from "../../../shared/api/testing-asking.ts";
import { quoteOf, subscriptionOf } from "../../../shared/cart/testing.ts";
import type { ConfirmationRead, ReadAhead, ToBeConfirmed } from "../../platform/own-page-messages.ts";
import { createConfirmModel } from "./confirm-model.ts";

const ORIGIN = "https://acorn.example";
const viewer = viewerOf("owner");
const asked: ToBeConfirmed = {
  ...{ id: "stand-1", origin: ORIGIN, person: viewer.memberId, replaces: false },
  what: { kind: "quote", quoteId: "quote-3-10" },
};
const seatsOf = (viewer: Viewer): SeatState => ({
  ...{ snapshot: null, problem: null },
  connection: { kind: "connected", viewer },
});
const OUT: SeatState = { connection: { kind: "signed_out" }, snapshot: null, problem: null };

const read = vi.fn<() => Promise<ToBeConfirmed | null>>();
const seats = vi.fn<(origin: string) => Promise<SeatState>>();
const identify = vi.fn<(origin: string) => Promise<SeatState>>();
const quote = vi.fn();
const request = vi.fn();
const subscription = vi.fn<(asked: ToBeConfirmed) => Promise<Subscription>>();
const onDone = vi.fn();
let ahead: ReadAhead | null;

beforeEach(() => {
  vi.clearAllMocks();
  ahead = null;
  read.mockReset().mockResolvedValue(asked);
  seats.mockReset().mockResolvedValue(seatsOf(viewer));
  quote.mockReset().mockImplementation(async () => quoteOf(3));
  request.mockReset().mockImplementation(async () => requestOf());
  subscription.mockReset().mockImplementation(async () => subscriptionOf());
});

/** As the worker answers. */
async function answer(): Promise<ConfirmationRead> {
  const asked = await read();
  return asked === null ? { asked } : { asked, language: null, seats: await seats(asked.origin), ahead };
}

const settled = () => vi.waitFor(() => expect(model.state.value.kind).not.toBe("reading"));
let model: ReturnType<typeof createConfirmModel>;
async function open() {
  model = createConfirmModel({ read: answer, identify, quote, request, subscription, onDone });
  await settled();
  return model;
}

test("shows what the service says of the price that the worker names", async () => {
  const { state } = await open();
  expect(quote).toHaveBeenCalledExactlyOnceWith(asked, "quote-3-10");
  const toConfirm = { kind: "quote", quote: quoteOf(3) };
  expect(state.value).toEqual({ kind: "ready", asked, viewer, subscription: subscriptionOf(), toConfirm });
});

test("reads price and subscription at once: neither waits for the other", async () => {
  let answer: (found: Subscription) => void = () => undefined;
  subscription.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
  quote.mockImplementationOnce(async () => {
    expect(subscription).toHaveBeenCalledExactlyOnceWith(asked);
    answer(subscriptionOf());
    return quoteOf(3);
  });
  expect((await open()).state.value.kind).toBe("ready");
});

test("asks for nothing that was read while the window opened; what wasn't is read", async () => {
  ahead = { subscription: subscriptionOf(), quote: quoteOf(3) };
  const toConfirm = { kind: "quote", quote: quoteOf(3) };
  expect((await open()).state.value).toMatchObject({ kind: "ready", subscription: subscriptionOf(), toConfirm });
  expect([quote, subscription].flatMap(({ mock }) => mock.calls)).toEqual([]);
  ahead = { subscription: subscriptionOf(), quote: null };
  expect((await open()).state.value).toMatchObject({ kind: "ready", toConfirm });
  expect(quote).toHaveBeenCalledExactlyOnceWith(asked, "quote-3-10");
});

test("without the subscription nothing can be confirmed", async () => {
  subscription.mockRejectedValueOnce(new Problem({ type: "unreachable", status: 0, detail: "" }));
  expect((await open()).state.value).toMatchObject({ kind: "failed", problem: { type: "unreachable" } });
});

test("a request is shown with who asks, also where only its price was named", async () => {
  read.mockResolvedValue({ ...asked, what: { kind: "request", requestId: "req_1" } });
  expect((await open()).state.value).toMatchObject({ kind: "ready", toConfirm: { kind: "request" } });
  read.mockResolvedValue(asked);
  quote.mockResolvedValue(quoteOf(3, 10, { seatRequestId: "req_1" }));
  expect((await open()).state.value).toMatchObject({ kind: "ready", toConfirm: { kind: "request" } });
  expect(request).toHaveBeenLastCalledWith(asked, "req_1");
});

test("that nobody can tell who is signed in is said, and asked again: nobody is said to have gone", async () => {
  const problem = { type: "sign-in-unreachable", status: 0, detail: "" } as const;
  const unknown: SeatState = { connection: { kind: "failed", problem }, snapshot: null, problem };
  seats.mockResolvedValue(unknown);
  identify.mockReset().mockResolvedValueOnce(unknown).mockResolvedValueOnce(seatsOf(viewer));
  const { state, retry } = await open();
  expect(state.value).toEqual({ kind: "failed", problem });
  retry();
  await vi.waitFor(() => expect(state.value.kind).toBe("ready"));
});

test("somebody was quicker to decide", async () => {
  read.mockResolvedValue({ ...asked, what: { kind: "request", requestId: "req_1" } });
  request.mockResolvedValue(requestOf({ state: "declined" }));
  expect((await open()).state.value.kind).toBe("decided");
  request.mockResolvedValue(requestOf({ approving: true }));
  expect((await open()).state.value.kind).toBe("decided");
});

test("nothing is confirmed in a window that nobody opened, nor is what takes licenses away", async () => {
  read.mockResolvedValue(null);
  expect((await open()).state.value.kind).toBe("nothing");
  read.mockResolvedValue(asked);
  quote.mockResolvedValue(quoteOf(-3));
  expect((await open()).state.value.kind).toBe("nothing");
});

test.each([
  ["somebody else is", seatsOf({ ...viewer, memberId: "billing" })],
  ["nobody is", OUT],
])("%s signed in: nothing of this person is shown", async (_, state) => {
  seats.mockResolvedValue(state);
  expect((await open()).state.value.kind).toBe("person_gone");
  expect(quote).not.toHaveBeenCalled();
  expect(subscription).not.toHaveBeenCalled();
});

test("somebody else signs in while it is read, or looked at", async () => {
  quote.mockRejectedValueOnce(new Problem({ type: "person-changed", status: 0, detail: "" }));
  expect((await open()).state.value.kind).toBe("person_gone");
  await open();
  model.hear("https://birch.example", { kind: "seats", state: OUT });
  model.hear(ORIGIN, { kind: "seats", state: seatsOf(viewer) });
  expect(model.state.value.kind).toBe("ready");
  model.hear(ORIGIN, { kind: "seats", state: OUT });
  expect(model.state.value.kind).toBe("person_gone");
});

test("what can't be read says why, and is read again when asked for", async () => {
  quote.mockRejectedValueOnce(new Problem({ type: "unreachable", status: 0, detail: "" }));
  expect((await open()).state.value).toMatchObject({ kind: "failed", problem: { type: "unreachable" } });
  model.retry();
  await settled();
  expect(model.state.value.kind).toBe("ready");
});

test("another purchase takes its place; the same one doesn't move", async () => {
  await open();
  const stand = (id: string) => ({ id, pressed: null });
  model.hear(ORIGIN, { kind: "confirmation", person: viewer.memberId, stand: stand("stand-1") });
  expect(model.state.value.kind).toBe("ready");
  expect(read).toHaveBeenCalledOnce();
  read.mockResolvedValue({ ...asked, id: "stand-2", replaces: true });
  model.hear(ORIGIN, { kind: "confirmation", person: viewer.memberId, stand: stand("stand-2") });
  await settled();
  expect(model.state.value).toMatchObject({ kind: "ready", asked: { id: "stand-2", replaces: true } });
});

test("an answer that comes late doesn't bring back what was replaced", async () => {
  let answerLate: (found: ReturnType<typeof quoteOf>) => void = () => undefined;
  quote.mockImplementationOnce(() => new Promise((resolve) => (answerLate = resolve)));
  model = createConfirmModel({ read: answer, identify, quote, request, subscription, onDone });
  await vi.waitFor(() => expect(quote).toHaveBeenCalledOnce());
  read.mockResolvedValue({ ...asked, id: "stand-2" });
  model.retry();
  await settled();
  answerLate(quoteOf(9));
  // Everything that follows from it.
  await new Promise((resolve) => setTimeout(resolve));
  expect(model.state.value).toMatchObject({ asked: { id: "stand-2" }, toConfirm: { quote: quoteOf(3) } });
});

test("is done once nobody wants it confirmed any more; another person's window isn't this one", async () => {
  await open();
  model.hear(ORIGIN, { kind: "confirmation", person: "billing", stand: null });
  expect(onDone).not.toHaveBeenCalled();
  model.hear(ORIGIN, { kind: "confirmation", person: viewer.memberId, stand: null });
  expect(onDone).toHaveBeenCalledOnce();
});
