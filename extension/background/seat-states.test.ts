import { beforeEach, expect, test, vi } from "vitest";
import type { SeatState } from "../../shared/api/index.ts";
import { Problem } from "../../shared/api/index.ts";
import { deskKey } from "../platform/desk.ts";
import { memoryAreas } from "../platform/testing.ts";
import type { Sessions } from "./identity/sessions.ts";
import { signedOut } from "./identity/sign-in.ts";
import type { PollRecord } from "./poller/poller.ts";
import { NOTHING_READ } from "./poller/poller.ts";
import { createSeatStates } from "./seat-states.ts";
import { availability, viewer } from "./testing.ts";

const ORIGIN = "https://acorn.example";
const OWNER = deskKey(ORIGIN, "owner");
const AGENT = deskKey(ORIGIN, "agent");

let signedIn: string | null;
let token: string;
let records: Map<string, PollRecord>;
let call: ReturnType<typeof vi.fn>;
let pushed: SeatState[];
let areas: ReturnType<typeof memoryAreas>;
let poller: Record<"read" | "keepCurrent" | "known" | "stop", ReturnType<typeof vi.fn>>;

const record = (remaining: number): PollRecord => ({
  ...NOTHING_READ,
  snapshot: { availability: availability(remaining), readAt: 5 },
});

beforeEach(() => {
  signedIn = "owner";
  token = "t";
  records = new Map([[OWNER, record(2)]]);
  call = vi.fn(async () => ({
    kind: "answer",
    body: viewer(signedIn ?? "", ["seeMeter", "seePrices", "buyInstantly"]),
  }));
  pushed = [];
  areas = memoryAreas();
  const known = vi.fn(async (desk: string) => records.get(desk) ?? NOTHING_READ);
  poller = { read: known, keepCurrent: vi.fn(async () => NOTHING_READ), known, stop: vi.fn(async () => {}) };
});

function make() {
  const check = async () => {
    if (signedIn === null) throw signedOut();
    return { issuer: "i", person: signedIn, accessToken: token, expiresAt: 1 };
  };
  return createSeatStates({
    areas,
    sessions: { check } as unknown as Sessions,
    callsFor: () => call as never,
    poller: poller as never,
    push: async (_origin, state) => void pushed.push(state),
  });
}

test("what somebody may do without a service is not kept for when it can't be read", async () => {
  token = "";
  expect((await make().identify(ORIGIN)).connection.kind).toBe("connected");
  call.mockRejectedValue(new Problem({ type: "internal", status: 500, detail: "" }));
  expect((await make().identify(ORIGIN)).connection).toMatchObject({ kind: "failed", problem: { type: "internal" } });
});

test("says who is signed in with what is known of their seats, and has it kept current", async () => {
  const state = await make().identify(ORIGIN);
  expect(state).toMatchObject({ connection: { kind: "connected", viewer: { memberId: "owner" } } });
  expect(state.snapshot?.availability.products[0]?.remaining).toBe(2);
  expect(poller.keepCurrent).toHaveBeenCalledWith(OWNER);
});

test("somebody else sees nothing of the first, and an answer that comes late for the first is nobody's", async () => {
  const states = make();
  await states.identify(ORIGIN);
  signedIn = "agent";
  const state = await states.identify(ORIGIN);
  expect(state).toMatchObject({ connection: { kind: "connected", viewer: { memberId: "agent" } }, snapshot: null });
  pushed = [];
  await states.take(OWNER, record(1));
  expect(pushed).toEqual([]);
  await states.take(AGENT, record(1));
  expect(pushed).toHaveLength(1);
});

test("whoever asks while somebody is being identified waits for the answer", async () => {
  const states = make();
  await states.identify(ORIGIN);
  signedIn = "agent";
  const [, seen] = await Promise.all([states.identify(ORIGIN), states.of(ORIGIN)]);
  expect(seen.connection).toMatchObject({ viewer: { memberId: "agent" } });
});

test("of two who ask at once the later one is believed, whichever answer comes last", async () => {
  const states = make();
  let answerFirst: (answer: unknown) => void = () => undefined;
  call.mockImplementationOnce(() => new Promise((resolve) => (answerFirst = resolve)));
  const first = states.identify(ORIGIN);
  await vi.waitFor(() => expect(call).toHaveBeenCalledTimes(1));
  signedIn = "agent";
  await states.identify(ORIGIN);
  answerFirst({ kind: "answer", body: viewer("owner", ["seeMeter"]) });
  expect((await first).connection).toMatchObject({ viewer: { memberId: "agent" } });
  expect(await states.deskOf(ORIGIN)).toBe(AGENT);
});

test("signed out: no numbers, no viewer, no polling", async () => {
  const states = make();
  await states.identify(ORIGIN);
  signedIn = null;
  expect(await states.identify(ORIGIN)).toMatchObject({ connection: { kind: "signed_out" }, snapshot: null });
  expect(poller.stop).toHaveBeenCalledWith(ORIGIN);
  expect(await states.deskOf(ORIGIN)).toBeNull();
});

test("refused, and answered right after: whoever it is for is asked, and shown", async () => {
  const states = make();
  await states.identify(ORIGIN);
  const refused = { ...NOTHING_READ, problem: new Problem({ type: "not-permitted", status: 403, detail: "" }).details };
  await states.take(OWNER, refused);
  expect((await states.of(ORIGIN)).connection.kind).toBe("failed");
  await states.take(OWNER, refused);
  expect((await states.of(ORIGIN)).connection.kind).toBe("failed");
  await states.take(OWNER, record(1));
  expect((await states.of(ORIGIN)).connection).toMatchObject({ kind: "connected", viewer: { memberId: "owner" } });
  signedIn = null;
  await states.identify(ORIGIN);
  await states.take(OWNER, record(1));
  expect(await states.of(ORIGIN)).toMatchObject({ connection: { kind: "signed_out" }, snapshot: null });
});

test("an answer for a help desk that has been forgotten meanwhile asks nobody anything", async () => {
  const states = make();
  await states.take(OWNER, record(1));
  expect(call).not.toHaveBeenCalled();
  expect(await states.of(ORIGIN)).toMatchObject({ connection: { kind: "connecting" } });
});

test("a service that is down leaves the same person what is known, and says why", async () => {
  await make().identify(ORIGIN);
  call.mockRejectedValue(new Problem({ type: "unreachable", status: 0, detail: "" }));
  const state = await make().identify(ORIGIN);
  expect(state).toMatchObject({ connection: { kind: "connected" }, problem: { type: "unreachable" } });
  expect(state.snapshot).not.toBeNull();
});

test("a service that is down from the start is a failure, never a zero", async () => {
  call.mockRejectedValue(new Problem({ type: "unreachable", status: 0, detail: "" }));
  const state = await make().identify(ORIGIN);
  expect(state).toMatchObject({ connection: { kind: "failed", problem: { type: "unreachable" } }, snapshot: null });
});

test("whoever may not see the meter is not polled for", async () => {
  call.mockResolvedValue({ kind: "answer", body: viewer("owner", []) });
  expect((await make().identify(ORIGIN)).snapshot).toBeNull();
  expect(poller.keepCurrent).not.toHaveBeenCalled();
});

test("a poll that is refused ends the connection with its reason", async () => {
  const states = make();
  await states.identify(ORIGIN);
  const problem = { type: "not-permitted", status: 403, detail: "" } as const;
  await states.take(OWNER, { ...record(2), problem });
  expect(pushed.at(-1)).toEqual({ connection: { kind: "failed", problem }, snapshot: null, problem });
});

test("a restarted worker goes on where the stopped one was", async () => {
  await make().identify(ORIGIN);
  expect(await make().of(ORIGIN)).toMatchObject({ connection: { kind: "connected" }, snapshot: { readAt: 5 } });
});
