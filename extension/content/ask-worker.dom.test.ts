import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ToWorker } from "../platform/messages.ts";

/** Changes what others see; nothing of it may leave without a press. */
const cancel: ToWorker = { kind: "call", person: "7", operation: "cancelSeatRequest", input: { id: "req_1" } };
const send = vi.fn(async (_: ToWorker) => ({ ok: true, value: null }));

/** The modules of one script: each bundles its own, with its own presses. */
async function script() {
  vi.resetModules();
  const [{ createAsk }, { pressNow }] = await Promise.all([
    import("./ask-worker.ts"),
    import("../../shared/ui/testing/press.ts"),
  ]);
  return { createAsk, pressNow };
}

beforeEach(() => {
  vi.stubGlobal("chrome", { runtime: { id: "own", sendMessage: send } });
});
afterEach(() => {
  vi.clearAllMocks();
  vi.unstubAllGlobals();
});

test("a press sends once, from the script that drew the button, and from no other", async () => {
  const [page, dialogs] = [await script(), await script()];
  const press = dialogs.pressNow();
  await expect(page.createAsk(() => {})(cancel, press)).rejects.toMatchObject({ type: "not-pressed" });
  expect(send).not.toHaveBeenCalled();
  const ask = dialogs.createAsk(() => {});
  await ask(cancel, press);
  await expect(ask(cancel, press)).rejects.toMatchObject({ type: "not-pressed" });
  expect(send.mock.calls).toEqual([[cancel]]);
});

test("whoever asks hears that the extension was updated under the page", async () => {
  const { createAsk } = await script();
  const onUpdated = vi.fn();
  const ask = createAsk(onUpdated);
  await ask({ kind: "refresh" });
  expect(onUpdated).not.toHaveBeenCalled();
  vi.stubGlobal("chrome", { runtime: {} });
  await expect(ask({ kind: "refresh" })).rejects.toMatchObject({ type: "extension-updated" });
  expect(onUpdated).toHaveBeenCalledOnce();
});
