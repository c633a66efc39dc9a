import { beforeEach, expect, test, vi } from "vitest";
import { operations } from "../../shared/api/index.ts";
import { pressNow, SOME_PRESS } from "../../shared/ui/testing/press.ts";
import type { PageOperation, ToWorker } from "../platform/messages.ts";
import { startSession } from "./page/page-session.ts";
import { sendsForGood } from "./sends-for-good.ts";

const call = (operation: PageOperation): ToWorker => ({ kind: "call", person: "7", operation, input: {} });
const send = vi.fn(async (_: ToWorker) => ({ ok: true, value: null }));

beforeEach(() => send.mockClear());

test("of what a page may call, all but reading and pricing is sent for good", () => {
  const ofViewers = Object.entries(operations).filter(([, { access }]) => access.caller === "viewer");
  const sent = ofViewers.filter(([name]) => sendsForGood(call(name as PageOperation))).map(([name]) => name);
  const changing = ofViewers.filter(([, { method }]) => method !== "GET").map(([name]) => name);
  expect(sent).toEqual(changing.filter((name) => name !== "createQuote"));
  for (const name of [
    "createSeatRequest",
    "cancelSeatRequest",
    "declineSeatRequest",
    "createSalesInquiry",
    "undoOrder",
  ])
    expect(sent).toContain(name);
});

test("what nobody knows is sent for good, too", () => {
  expect(sendsForGood(call("getSomethingNew" as PageOperation))).toBe(true);
});

test("nothing of it reaches the worker but for somebody's press, once; all else does", async () => {
  const runtime = { id: "own", sendMessage: send, onMessage: { addListener: vi.fn(), removeListener: vi.fn() } };
  vi.stubGlobal("chrome", { runtime });
  const life = new AbortController();
  const { ask } = startSession(
    {
      hostWords: Object.assign({ value: null }) as never,
      onLastTaken: vi.fn(),
      onAddInFrame: vi.fn(),
      onFoundInFrame: vi.fn(),
      onAdd: vi.fn(),
      onReview: vi.fn(),
    },
    life.signal,
  );
  const asked = () => send.mock.calls.filter(([{ kind }]) => kind === "call").length;
  const press = pressNow();
  await ask(call("createSeatRequest"), press);
  expect(asked()).toBe(1);
  for (const made of [undefined, SOME_PRESS, press]) {
    await expect(ask(call("cancelSeatRequest"), made)).rejects.toMatchObject({ type: "not-pressed" });
  }
  expect(asked()).toBe(1);
  await ask(call("listSeatRequests"));
  await ask(call("createQuote"));
  expect(asked()).toBe(3);
  life.abort();
  vi.unstubAllGlobals();
});
