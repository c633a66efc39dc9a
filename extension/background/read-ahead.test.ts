import { beforeEach, expect, test, vi } from "vitest";
import { Problem } from "../../shared/api/index.ts";
import { deskKey } from "../platform/desk.ts";
import { createReadingAhead } from "./read-ahead.ts";
import type { WorkerCall } from "./service-calls.ts";

const OWNER = deskKey("https://acorn.example", "owner");
const THREE = { kind: "quote", quoteId: "quote-3" } as const;

const call = vi.fn();
let clock: number;
let ahead: ReturnType<typeof createReadingAhead>;

beforeEach(() => {
  clock = 0;
  call.mockReset().mockImplementation(async (operation: string) => ({ kind: "answer", body: operation }));
  ahead = createReadingAhead(
    () => call as unknown as WorkerCall,
    () => clock,
  );
});

test("a price is read with the subscription at once, and handed on once", async () => {
  ahead.begin(OWNER, THREE);
  expect(call.mock.calls).toEqual([
    ["getSubscription", {}],
    ["getQuote", { id: "quote-3" }],
  ]);
  expect(await ahead.take(OWNER, { ...THREE })).toEqual({ subscription: "getSubscription", quote: "getQuote" });
  // A window that reloads sees what is true by then.
  expect(await ahead.take(OWNER, THREE)).toBeNull();
});

test("of a request the subscription alone: who asks is read when it is shown", async () => {
  const what = { kind: "request", requestId: "req_1" } as const;
  ahead.begin(OWNER, what);
  expect(await ahead.take(OWNER, what)).toEqual({ subscription: "getSubscription", quote: null });
});

test.each([
  ["another person's", deskKey("https://acorn.example", "billing"), THREE],
  ["another help desk's", deskKey("https://birch.example", "owner"), THREE],
  ["another price's", OWNER, { kind: "quote", quoteId: "quote-5" }],
] as const)("%s window gets nothing of it", async (_, desk, what) => {
  ahead.begin(OWNER, THREE);
  expect(await ahead.take(desk, what)).toBeNull();
});

test("a window that came late asks for itself, and so does one whose reading failed", async () => {
  ahead.begin(OWNER, THREE);
  clock = 5_001;
  expect(await ahead.take(OWNER, THREE)).toBeNull();
  call.mockRejectedValue(new Problem({ type: "unreachable", status: 0, detail: "" }));
  ahead.begin(OWNER, THREE);
  expect(await ahead.take(OWNER, THREE)).toBeNull();
});
