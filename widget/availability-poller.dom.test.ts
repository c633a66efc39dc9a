import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Availability, HttpAnswer } from "../shared/api/index.ts";
import { Problem, type ProblemType } from "../shared/api/problem.ts";
import { snapshotOf } from "../shared/api/testing.ts";
import { pollAvailability } from "./availability-poller.ts";
import { backoffSeconds, LONGEST_PAUSE } from "./backoff.ts";

const { availability } = snapshotOf(10, 8);
const read = vi.fn<(etag: string | null, signal: AbortSignal) => Promise<HttpAnswer<Availability>>>();
const onNews = vi.fn();
let visibility: DocumentVisibilityState;
let lifetime: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  visibility = "visible";
  vi.spyOn(document, "visibilityState", "get").mockImplementation(() => visibility);
  lifetime = new AbortController();
  read.mockResolvedValue({ kind: "answer", status: 200, etag: '"1"', body: availability });
});

afterEach(() => {
  lifetime.abort();
  expect(vi.getTimerCount()).toBe(0);
  vi.restoreAllMocks();
  vi.resetAllMocks();
  vi.useRealTimers();
});

const start = (random = () => 1) => pollAvailability({ read, onNews, signal: lifetime.signal, random });
const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000);
const fail = (type: ProblemType, more = {}) =>
  read.mockRejectedValue(new Problem({ type, status: 0, detail: "", ...more }));

function show(state: DocumentVisibilityState): void {
  visibility = state;
  document.dispatchEvent(new Event("visibilitychange"));
}

test("reads at once, then as often as the service wants, with what it has", async () => {
  start();
  await seconds(0);
  expect(onNews).toHaveBeenLastCalledWith({ kind: "snapshot", availability });
  read.mockResolvedValue({ kind: "unchanged", etag: '"1"' });
  await seconds(59);
  expect(read).toHaveBeenCalledTimes(1);
  await seconds(1);
  expect(read).toHaveBeenCalledTimes(2);
  expect(read.mock.calls[1]?.[0]).toBe('"1"');
  expect(onNews).toHaveBeenLastCalledWith({ kind: "unchanged" });
});

test("a clock that goes back keeps nobody waiting for longer than was asked for", async () => {
  start();
  await seconds(0);
  show("hidden");
  vi.setSystemTime(Date.now() - 86_400_000);
  show("visible");
  await seconds(0);
  expect(read).toHaveBeenCalledTimes(2);
});

test("asks nothing while nobody looks, and at once on coming back", async () => {
  start();
  await seconds(0);
  show("hidden");
  await seconds(3600);
  expect(read).toHaveBeenCalledTimes(1);
  show("visible");
  await seconds(0);
  expect(read).toHaveBeenCalledTimes(2);
});

test("coming back before the next read is due asks nothing", async () => {
  start();
  await seconds(10);
  show("hidden");
  show("visible");
  await seconds(49);
  expect(read).toHaveBeenCalledTimes(1);
});

test("waits longer after each failure", async () => {
  fail("unreachable");
  start();
  await seconds(0);
  for (const [pause, calls] of [
    [5, 2],
    [10, 3],
    [20, 4],
  ] as const) {
    await seconds(pause - 1);
    expect(read).toHaveBeenCalledTimes(calls - 1);
    await seconds(1);
    expect(read).toHaveBeenCalledTimes(calls);
  }
});

test("waits as long as Retry-After says", async () => {
  fail("too-many-requests", { retryAfterSeconds: 120 });
  start();
  await seconds(119);
  expect(read).toHaveBeenCalledTimes(1);
  await seconds(1);
  expect(read).toHaveBeenCalledTimes(2);
});

test.each(["not-signed-in", "signed-out", "not-permitted"] as const)(
  "%s ends it, until asked by hand",
  async (type) => {
    fail(type);
    const { refresh } = start();
    await seconds(3600);
    expect(read).toHaveBeenCalledTimes(1);
    read.mockResolvedValue({ kind: "answer", status: 200, etag: '"2"', body: availability });
    await refresh();
    await seconds(60);
    expect(read).toHaveBeenCalledTimes(3);
  },
);

test("one read at a time", async () => {
  const { refresh } = start();
  await Promise.all([refresh(), refresh()]);
  expect(read).toHaveBeenCalledTimes(1);
});

test("pauses are anything up to a limit that doubles, and is limited", () => {
  expect(backoffSeconds(0, () => 1)).toBe(5);
  expect(backoffSeconds(3, () => 0.5)).toBe(20);
  expect(backoffSeconds(3, () => 0)).toBe(0);
  expect(backoffSeconds(30, () => 1)).toBe(LONGEST_PAUSE);
});
