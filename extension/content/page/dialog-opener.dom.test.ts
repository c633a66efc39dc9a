import { signal } from "@preact/signals-core";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Viewer } from "../../../shared/api/index.ts";
import { viewerOf } from "../../../shared/api/testing.ts";
import { onApproach } from "./approach.ts";
import type { BringDialogs } from "./bring-dialogs.ts";
import { createDialogOpener } from "./dialog-opener.ts";
import type { PageSession } from "./page-session.ts";

const viewer = signal<Viewer | null>(null);
const dialogs = { openCart: vi.fn(), openAsking: vi.fn() };
const bring = vi.fn<BringDialogs>(async () => dialogs);
let life: AbortController;

beforeEach(() => {
  life = new AbortController();
  viewer.value = null;
});
afterEach(() => {
  life.abort("ended");
  vi.clearAllMocks();
});

const opener = () => {
  const session = { viewer: () => viewer.value } as Partial<PageSession> as PageSession;
  return createDialogOpener(session, bring, life.signal);
};

test("whoever comes near the button has the dialogs brought in before the press, once", () => {
  const { prepare } = opener();
  prepare();
  expect(bring).not.toHaveBeenCalled();
  viewer.value = viewerOf("owner");
  prepare();
  prepare();
  expect(bring.mock.calls).toEqual([["idle"]]);
});

test.each([
  ["owner", "openCart"],
  ["agent", "openAsking"],
] as const)("a press of the %s's is answered by %s, one dialog at a time", async (who, answer) => {
  const { open, isOpen } = opener();
  viewer.value = viewerOf(who);
  open(null, "form");
  open(null, "form");
  await vi.waitFor(() => expect(dialogs[answer]).toHaveBeenCalledOnce());
  expect(dialogs.openCart.mock.calls.length + dialogs.openAsking.mock.calls.length).toBe(1);
  expect(isOpen.value).toBe(true);
  dialogs[answer].mock.calls[0]?.[0].onClosed();
  expect(isOpen.value).toBe(false);
});

test("where nothing can be done here, a press leads to the help desk's own page, and brings nothing in", () => {
  const { open, prepare, isOpen } = opener();
  const show = vi.spyOn(window, "open").mockReturnValue(null);
  const nowhere = { ...viewerOf("owner"), capabilities: [] };
  viewer.value = { ...nowhere, account: { ...nowhere.account, subscriptionUrl: "https://acorn.example/subscription" } };
  prepare();
  open(null, "form");
  expect(show.mock.calls).toEqual([["https://acorn.example/subscription", "_blank", "noopener"]]);
  expect(isOpen.value).toBe(false);
  expect(bring).not.toHaveBeenCalled();
  show.mockRestore();
});

test("near is a pointer that moves over a button, and the focus; not what is beside it", () => {
  const root = document.createElement("div").attachShadow({ mode: "open" });
  const [text, button] = [document.createElement("p"), document.createElement("button")];
  root.append(text, button);
  const near = vi.fn();
  onApproach(root, near, life.signal);
  text.dispatchEvent(new Event("pointermove", { bubbles: true }));
  button.dispatchEvent(new Event("pointerover", { bubbles: true }));
  expect(near).not.toHaveBeenCalled();
  button.dispatchEvent(new Event("pointermove", { bubbles: true }));
  button.dispatchEvent(new Event("focusin", { bubbles: true }));
  expect(near).toHaveBeenCalledTimes(2);
  life.abort("ended");
  button.dispatchEvent(new Event("focusin", { bubbles: true }));
  expect(near).toHaveBeenCalledTimes(2);
});
