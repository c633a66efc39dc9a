// @vitest-environment happy-dom
import { signal } from "@preact/signals-core";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Viewer } from "../../shared/api/index.ts";
import { viewerOf } from "../../shared/api/testing.ts";
import { onApproach } from "./approach.ts";
import type { Bring } from "./on-demand/bring.ts";
import { createCartOpener } from "./open-cart.ts";
import type { PageSession } from "./page-session.ts";

const viewer = signal<Viewer | null>(null);
const bring = vi.fn(async () => ({}));
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
  return createCartOpener(session, bring as unknown as Bring, life.signal);
};

test("whoever comes near the button has that script brought in which their press would open, once", () => {
  const { prepare } = opener();
  prepare();
  expect(bring).not.toHaveBeenCalled();
  viewer.value = viewerOf("owner");
  prepare();
  prepare();
  expect(bring.mock.calls).toEqual([["buying", "idle"]]);
  // Somebody else has signed in.
  viewer.value = viewerOf("agent");
  prepare();
  expect(bring.mock.calls.slice(1)).toEqual([["asking", "idle"]]);
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
