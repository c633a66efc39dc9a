import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Ask } from "../../platform/carrier.ts";
import { createBringDialogs } from "./bring-dialogs.ts";

const dialogs = { openCart: vi.fn(), openAsking: vi.fn() };
/** Answers what the worker was asked: with the script, or without. */
let answers: ((brings: boolean) => void)[];
const ask = vi.fn(
  () =>
    new Promise((resolve, reject) => {
      answers.push((brings) => {
        if (brings) globalThis.__seatmeter = { dialogs };
        if (brings) resolve(null);
        else reject(new Error("The worker is gone."));
      });
    }),
);
const bring = () => createBringDialogs(ask as unknown as Ask);

beforeEach(() => {
  globalThis.__seatmeter = {};
  answers = [];
});
afterEach(() => {
  vi.clearAllMocks();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(globalThis, "__seatmeter");
});

test("all who want the dialogs share one bringing, and later nothing is asked", async () => {
  const bringDialogs = bring();
  const wanted = Promise.all([bringDialogs(), bringDialogs()]);
  answers[0]?.(true);
  expect(await wanted).toEqual([dialogs, dialogs]);
  expect(await bringDialogs()).toBe(dialogs);
  expect(ask.mock.calls).toEqual([[{ kind: "bring", script: "dialogs" }]]);
});

test("where they didn't come, the next press asks again", async () => {
  const bringDialogs = bring();
  const failing = bringDialogs();
  answers[0]?.(false);
  await expect(failing).rejects.toThrow("did not arrive");
  const again = bringDialogs();
  answers[1]?.(true);
  expect(await again).toBe(dialogs);
});

test("what nobody waits for yet is asked for when the page has nothing else to do", async () => {
  const idle: (() => void)[] = [];
  vi.stubGlobal("requestIdleCallback", (work: () => void) => idle.push(work));
  const brought = bring()("idle");
  expect(ask).not.toHaveBeenCalled();
  idle[0]?.();
  await vi.waitFor(() => expect(ask).toHaveBeenCalledOnce());
  answers[0]?.(true);
  expect(await brought).toBe(dialogs);
});
