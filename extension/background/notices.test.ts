import { expect, test } from "vitest";
import { deskKey } from "../platform/desk.ts";
import { memoryAreas } from "../platform/testing.ts";
import { lastLicenseTaken } from "./notices.ts";
import type { PollRecord } from "./poller/poller.ts";
import { NOTHING_READ } from "./poller/poller.ts";
import { availability, viewer } from "./testing.ts";

const desk = deskKey("https://birch.example", "owner");
const owner = viewer("owner", ["seeMeter", "seeBadge"]);
const agent = viewer("agent", ["seeMeter"]);
const AT = "2026-11-23T17:00:00Z";

const read = (remaining: number, exhausted: { at: string; actorId: string | null } | null = null): PollRecord => ({
  ...NOTHING_READ,
  snapshot: { availability: availability(remaining, exhausted), readAt: 0 },
});
const taken = read(0, { at: AT, actorId: "agent" });

test("told once, to whoever has the badge", async () => {
  const { local } = memoryAreas();
  expect(await lastLicenseTaken(local, desk, owner, read(1), taken)).toBe(AT);
  expect(await lastLicenseTaken(local, desk, owner, read(1), taken)).toBeNull();
  const again = read(0, { at: "2026-11-24T09:00:00Z", actorId: null });
  expect(await lastLicenseTaken(local, desk, owner, taken, again)).toBe("2026-11-24T09:00:00Z");
});

test("told to whoever took it, and to no other agent", async () => {
  const { local } = memoryAreas();
  expect(await lastLicenseTaken(local, desk, viewer("other", ["seeMeter"]), read(1), taken)).toBeNull();
  expect(await lastLicenseTaken(local, desk, agent, read(1), taken)).toBe(AT);
});

test("a seat that was reserved when last read had not been taken yet", async () => {
  expect(await lastLicenseTaken(memoryAreas().local, desk, owner, read(0), taken)).toBe(AT);
});

test("not told of what had long been so when this person first came", async () => {
  expect(await lastLicenseTaken(memoryAreas().local, desk, owner, NOTHING_READ, taken)).toBeNull();
  expect(await lastLicenseTaken(memoryAreas().local, desk, owner, taken, taken)).toBeNull();
  expect(await lastLicenseTaken(memoryAreas().local, desk, owner, read(2), read(1))).toBeNull();
});
