// @vitest-environment happy-dom
import english from "virtual:catalogue/en";
import { signal } from "@preact/signals-core";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ConnectionState, SeatState } from "../../../shared/api/index.ts";
import { viewerOf } from "../../../shared/api/testing.ts";
import { createTranslate } from "../../../shared/i18n/index.ts";
import type { PageSession } from "../page-session.ts";
import { openInPage } from "./dialog-in-page.ts";

const owner: ConnectionState = { kind: "connected", viewer: viewerOf("owner") };
const problem = { type: "sign-in-unreachable", status: 0, detail: "" } as const;

const seats = signal<SeatState>({ connection: owner, snapshot: null, problem: null });
const show = (connection: ConnectionState) => {
  seats.value = { connection, snapshot: null, problem: null };
};
const connect = vi.fn();
const onClosed = vi.fn();
let life: AbortController;
let root: ShadowRoot;

beforeEach(() => {
  life = new AbortController();
  vi.clearAllMocks();
  show(owner);
  const node = document.createElement("div");
  root = node.attachShadow({ mode: "open" });
  const viewer = () => (seats.value.connection.kind === "connected" ? seats.value.connection.viewer : null);
  const session = { seats, viewer, connect, translate: createTranslate("en", english), language: "en" };
  openInPage(
    {
      // What a dialog needs of its page.
      session: session as unknown as PageSession,
      own: { node, root, theme: "light", wearTheme: () => {}, followTheme: () => {}, keepRoom: () => {} },
      ...{ bring: vi.fn(), opener: null, backTo: "form", goTo: () => {}, onClosed },
    },
    life.signal,
    (into) => {
      const cart = into.appendChild(document.createElement("p"));
      cart.textContent = "$66.24 today";
      return () => cart.remove();
    },
  );
});
afterEach(() => {
  life.abort("ended");
  document.body.replaceChildren();
});

const text = () => root.querySelector("dialog")?.textContent ?? root.querySelector("p")?.textContent;
const button = (name: string) => [...root.querySelectorAll("button")].find(({ textContent }) => textContent === name);

test("whoever is signed out finds out why in the dialog's place, and goes on where they were", () => {
  expect(text()).toBe("$66.24 today");
  show({ kind: "signed_out" });
  expect(root.textContent).not.toContain("$66.24");
  expect(text()).toContain("What you typed is kept. Sign in to the help desk, then try again.");
  button("Try again")?.click();
  expect(connect).toHaveBeenCalledOnce();
  show(owner);
  expect(text()).toBe("$66.24 today");
  expect(onClosed).not.toHaveBeenCalled();
});

test("a sign-in that can't be reached takes nothing away", () => {
  show({ kind: "failed", problem });
  expect(text()).toBe("$66.24 today");
});

test("somebody else finds nothing of whoever was there before, also after a time of nobody", () => {
  show({ kind: "signed_out" });
  show({ kind: "connected", viewer: viewerOf("agent") });
  expect(root.textContent).toBe("");
  expect(onClosed).toHaveBeenCalledOnce();
});

test("whoever closes it while signed out is back in the page", () => {
  show({ kind: "signed_out" });
  button("Close")?.click();
  expect(root.textContent).toBe("");
  expect(onClosed).toHaveBeenCalledOnce();
});
