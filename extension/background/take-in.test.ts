import { beforeEach, expect, test, vi } from "vitest";
import type { SeatState } from "../../shared/api/index.ts";
import type { PurchaseRecord } from "../../shared/checkout/index.ts";
import { deskKey } from "../platform/desk.ts";
import { memoryAreas } from "../platform/testing.ts";
import type { PollRecord } from "./poller/poller.ts";
import { NOTHING_READ } from "./poller/poller.ts";
import { createTakeIn } from "./take-in.ts";
import { availability, viewer } from "./testing.ts";

const ORIGIN = "https://birch.example";
const OWNER = deskKey(ORIGIN, "owner");
const BILLING = deskKey(ORIGIN, "billing");
const AT = "2026-11-23T17:00:00Z";
const connected = (memberId: string): SeatState => ({
  ...{ snapshot: null, problem: null },
  connection: { kind: "connected", viewer: viewer(memberId, ["seeMeter", "seeBadge"]) },
});
const read = (remaining: number): PollRecord => ({
  ...NOTHING_READ,
  snapshot: { availability: availability(remaining, remaining === 0 ? { at: AT, actorId: null } : null), readAt: 0 },
});

const seats = { take: vi.fn(), of: vi.fn(), deskOf: vi.fn(), refresh: vi.fn() };
const tell = vi.fn(async () => undefined);
const followUp = vi.fn(async () => undefined);

beforeEach(() => {
  vi.resetAllMocks();
  seats.of.mockResolvedValue(connected("owner"));
  seats.deskOf.mockResolvedValue(OWNER);
});

const make = () => createTakeIn({ local: memoryAreas().local, seats, tell, followUp });
const record = (more: Partial<PurchaseRecord>) => ({ attempts: 1, acknowledged: false, ...more }) as PurchaseRecord;

test("that the last license was just taken is told once", async () => {
  const takeIn = make();
  await takeIn.seats(OWNER, read(1), read(0));
  await takeIn.seats(OWNER, read(0), read(0));
  expect(seats.take).toHaveBeenCalledTimes(2);
  expect(tell.mock.calls).toEqual([[ORIGIN, { kind: "lastTaken", at: AT }]]);
});

test("what was read for somebody who has left is told to nobody", async () => {
  await make().seats(BILLING, read(1), read(0));
  await make().purchases(BILLING, [record({})]);
  seats.of.mockResolvedValue({ ...connected("owner"), connection: { kind: "signed_out" } });
  await make().seats(OWNER, read(1), read(0));
  expect(tell).not.toHaveBeenCalled();
  expect(followUp).not.toHaveBeenCalled();
});

test("a purchase that was sent and has no answer is come back to; one that was never sent isn't", async () => {
  const unsent = record({ attempts: 0 });
  await make().purchases(OWNER, [unsent]);
  expect(followUp).not.toHaveBeenCalled();
  await make().purchases(OWNER, [unsent, record({})]);
  expect(followUp).toHaveBeenCalledTimes(1);
  expect(tell).toHaveBeenLastCalledWith(ORIGIN, { kind: "purchases", person: "owner", records: [unsent, record({})] });
  expect(seats.refresh).not.toHaveBeenCalled();
});

test("what was bought shows in the meter at once, until its buyer has seen it", async () => {
  const outcome = { kind: "provisioned" } as PurchaseRecord["outcome"];
  await make().purchases(OWNER, [record({ outcome })]);
  expect(seats.refresh).toHaveBeenCalledExactlyOnceWith(ORIGIN);
  await make().purchases(OWNER, [record({ outcome, acknowledged: true })]);
  expect(seats.refresh).toHaveBeenCalledTimes(1);
});
