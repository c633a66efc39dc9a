import { beforeEach, expect, test, vi } from "vitest";
import type { Availability } from "../../../shared/api/index.ts";
import { Problem } from "../../../shared/api/index.ts";
import { deskKey } from "../../platform/desk.ts";
import { memoryAreas } from "../../platform/testing.ts";
import { availability } from "../testing.ts";
import type { Poller } from "./poller.ts";
import { createPoller } from "./poller.ts";

const ORIGIN = "https://acorn.example";
const desk = deskKey(ORIGIN, "owner");

const DAY = 86_400_000;
let clock = 0;
let leased = true;
let slowest = 0;
let alarms: Map<string, number>;
let call: ReturnType<typeof vi.fn>;
let onRead: ReturnType<typeof vi.fn>;
let poller: Poller;
let areas: ReturnType<typeof memoryAreas>;

const answer = (body: Availability, etag = '"1"') => ({ kind: "answer" as const, status: 200, body, etag });

beforeEach(() => {
  clock = 1_000_000;
  leased = true;
  slowest = 0;
  alarms = new Map();
  call = vi.fn(async () => answer(availability(2)));
  onRead = vi.fn(async () => {});
  areas = memoryAreas();
  poller = make();
});

/** A worker that has just started: it knows nothing but what is stored. */
function make(): Poller {
  return createPoller({
    local: areas.local,
    callsFor: () => call as never,
    now: () => clock,
    random: () => 0,
    slowest: async () => slowest,
    hasLease: async () => leased,
    alarm: {
      set: async (origin, seconds) => void alarms.set(origin, seconds),
      isSet: async (origin, withinSeconds) => {
        const set = (alarms.get(origin) ?? Number.POSITIVE_INFINITY) <= withinSeconds;
        // As a browser answers: after others have had their turn.
        await Promise.resolve();
        return set;
      },
      clear: async (origin) => void alarms.delete(origin),
    },
    onRead: onRead as never,
  });
}

test("reads once however many ask, and sets one alarm at the service's pace", async () => {
  const records = await Promise.all([poller.read(desk), poller.read(desk), poller.keepCurrent(desk)]);
  expect(call).toHaveBeenCalledTimes(1);
  expect(records.every(({ snapshot }) => snapshot?.readAt === clock)).toBe(true);
  expect([...alarms]).toEqual([[ORIGIN, 60]]);
});

test("whoever asks while it fails is answered by another try, begun after they asked", async () => {
  const failure = new Problem({ type: "internal", status: 500, detail: "" });
  let fail: () => void = () => undefined;
  call.mockImplementationOnce(() => new Promise((_, reject) => (fail = () => reject(failure))));
  const first = poller.read(desk);
  await vi.waitFor(() => expect(call).toHaveBeenCalledTimes(1));
  const pressed = [poller.read(desk), poller.read(desk)];
  fail();
  for (const record of await Promise.all([first, ...pressed])) expect(record).toMatchObject({ problem: null });
  expect(call).toHaveBeenCalledTimes(2);
});

test("also whoever asks while others are being told of the failure; nobody has it tried again without asking", async () => {
  call.mockRejectedValueOnce(new Problem({ type: "internal", status: 500, detail: "" }));
  const pressed: ReturnType<Poller["read"]>[] = [];
  onRead.mockImplementationOnce(async () => void pressed.push(poller.read(desk)));
  await poller.read(desk);
  expect(await Promise.all(pressed)).toMatchObject([{ problem: null }]);
  expect(call).toHaveBeenCalledTimes(2);
  call.mockRejectedValueOnce(new Problem({ type: "internal", status: 500, detail: "" }));
  expect(await poller.read(desk)).toMatchObject({ failures: 1 });
  expect(call).toHaveBeenCalledTimes(3);
});

test("a wait that the service asked for is kept, however often somebody asks", async () => {
  const tooMany = new Problem({ type: "too-many-requests", status: 429, detail: "", retryAfterSeconds: 120 });
  call.mockRejectedValueOnce(tooMany);
  await Promise.all([poller.read(desk), poller.read(desk), poller.read(desk)]);
  expect(call).toHaveBeenCalledTimes(1);
});

test("a clock that goes back keeps nobody waiting for longer than was asked for", async () => {
  const tooMany = new Problem({ type: "too-many-requests", status: 429, detail: "", retryAfterSeconds: 120 });
  call.mockRejectedValueOnce(tooMany);
  await poller.read(desk);
  clock -= DAY;
  expect(await poller.read(desk)).toMatchObject({ problem: null });
  expect(call).toHaveBeenCalledTimes(2);
});

test("what was read by a clock that ran ahead is read again, and an alarm that it set is set anew", async () => {
  clock += DAY;
  await poller.read(desk);
  clock -= DAY;
  expect((await poller.keepCurrent(desk)).snapshot?.readAt).toBe(clock);
  expect(call).toHaveBeenCalledTimes(2);
  // As the browser keeps it: by the clock of then.
  alarms.set(ORIGIN, DAY / 1000);
  await poller.keepCurrent(desk);
  expect([...alarms]).toEqual([[ORIGIN, 60]]);
  expect(call).toHaveBeenCalledTimes(2);
});

test("who wants to be asked for less often, is", async () => {
  slowest = 900;
  await poller.read(desk);
  expect([...alarms]).toEqual([[ORIGIN, 900]]);
});

test("asks with the ETag, and 304 makes what is known new, also after a restart", async () => {
  await poller.read(desk);
  clock += 60_000;
  call.mockResolvedValueOnce({ kind: "unchanged", etag: '"1"' });
  const record = await make().read(desk);
  expect(call).toHaveBeenLastCalledWith("getAvailability", {}, { ifNoneMatch: '"1"' });
  const said = { availability: availability(2), saidAt: clock - 60_000 };
  expect(record.snapshot).toEqual({ ...said, readAt: clock });
  clock += 60_000;
  call.mockResolvedValueOnce({ kind: "unchanged", etag: '"1"' });
  expect((await make().read(desk)).snapshot).toEqual({ ...said, readAt: clock });
});

test("without a lease there is no alarm", async () => {
  leased = false;
  await poller.read(desk);
  expect(alarms.size).toBe(0);
});

test("a page that arrives while another leaves keeps the alarm", async () => {
  await poller.read(desk);
  leased = false;
  const leaving = poller.stopUnlessLeased(ORIGIN);
  leased = true;
  await Promise.all([leaving, poller.keepCurrent(desk)]);
  expect([...alarms]).toEqual([[ORIGIN, 60]]);

  leased = false;
  await poller.stopUnlessLeased(ORIGIN);
  expect(alarms.size).toBe(0);
});

test("an alarm that rings before the service wants to be asked is set again", async () => {
  call.mockRejectedValueOnce(
    new Problem({ type: "too-many-requests", status: 429, detail: "", retryAfterSeconds: 120 }),
  );
  await poller.read(desk);
  alarms.clear();
  clock += 119_000;
  await poller.read(desk);
  expect([...alarms]).toEqual([[ORIGIN, 30]]);
});

test("what is current is not read again; what is older than the pace is", async () => {
  await poller.read(desk);
  alarms.clear();
  clock += 59_000;
  await poller.keepCurrent(desk);
  expect(call).toHaveBeenCalledTimes(1);
  expect(alarms.has(ORIGIN)).toBe(true);
  clock += 1_000;
  await poller.keepCurrent(desk);
  expect(call).toHaveBeenCalledTimes(2);
});

test("a failure keeps the last known numbers with their age, and says why", async () => {
  await poller.read(desk);
  const readAt = clock;
  clock += 60_000;
  call.mockRejectedValueOnce(new Problem({ type: "unreachable", status: 0, detail: "" }));
  const record = await poller.read(desk);
  expect(record).toMatchObject({ failures: 1, problem: { type: "unreachable" }, snapshot: { readAt } });
  clock += 30_000;
  expect(await poller.read(desk)).toMatchObject({ failures: 0, problem: null, snapshot: { readAt: clock } });
});

test.each([0, 1])("Retry-After is obeyed, also when somebody asks; numbers were read before: %i", async (reads) => {
  for (let read = 0; read < reads; read += 1) await poller.read(desk);
  call.mockRejectedValueOnce(
    new Problem({ type: "too-many-requests", status: 429, detail: "", retryAfterSeconds: 120 }),
  );
  await poller.read(desk);
  expect(alarms.get(ORIGIN)).toBe(120);
  clock += 119_000;
  await make().read(desk);
  expect(call).toHaveBeenCalledTimes(reads + 1);
  clock += 1_000;
  await poller.read(desk);
  expect(call).toHaveBeenCalledTimes(reads + 2);
});

test.each(["not-signed-in", "not-permitted", "signed-out"] as const)("%s stops the polling", async (type) => {
  await poller.read(desk);
  call.mockRejectedValueOnce(new Problem({ type, status: 401, detail: "" }));
  clock += 60_000;
  await poller.read(desk);
  expect(alarms.size).toBe(0);
});

test("tells of each read what was known before", async () => {
  await poller.read(desk);
  clock += 60_000;
  call.mockResolvedValueOnce(answer(availability(0), '"2"'));
  await poller.read(desk);
  const [toldDesk, before, after] = onRead.mock.lastCall ?? [];
  expect(toldDesk).toBe(desk);
  expect([before, after].map(({ snapshot }) => snapshot.availability.products[0].remaining)).toEqual([2, 0]);
});
