import english from "virtual:catalogue/en";
import italian from "virtual:catalogue/it";
import { effect } from "@preact/signals-core";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ConnectionState, SeatState } from "../../../shared/api/index.ts";
import { viewerOf } from "../../../shared/api/testing.ts";
import { createTranslate } from "../../../shared/i18n/index.ts";
import type { Followed, Words } from "../scripts.ts";
import { openInPage } from "./dialog-in-page.ts";

const owner: ConnectionState = { kind: "connected", viewer: viewerOf("owner") };
const problem = { type: "sign-in-unreachable", status: 0, detail: "" } as const;

/** What the page's script hands over: no signal of this script's, whose effects would follow it by themselves. */
function handedOver<T>(value: T): Followed<T> & { set(value: T): void } {
  const listeners = new Set<(value: T) => void>();
  let now = value;
  return {
    read: () => now,
    subscribe(listener) {
      listeners.add(listener);
      listener(now);
      return () => listeners.delete(listener);
    },
    set(value) {
      now = value;
      for (const listener of listeners) listener(value);
    },
  };
}

const seats = handedOver<SeatState>({ connection: owner, snapshot: null, problem: null });
const words = handedOver<Words>({ language: "en", translate: createTranslate("en", english) });
const show = (connection: ConnectionState) => seats.set({ connection, snapshot: null, problem: null });
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
  words.set({ language: "en", translate: createTranslate("en", english) });
  openInPage(
    {
      session: {
        ...{ seats, words, connect },
        purchases: handedOver([]),
        confirmation: handedOver(null),
        onUpdated: vi.fn(),
      },
      own: { node, root, theme: "light", followTheme: () => {} },
      ...{ opener: null, backTo: "form", goTo: () => {}, onClosed },
    },
    life.signal,
    (into, { translate }) => {
      const cart = into.appendChild(document.createElement("p"));
      const stop = effect(() => {
        cart.textContent = `$66.24 · ${translate("action.close")}`;
      });
      return () => {
        stop();
        cart.remove();
      };
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
  expect(text()).toBe("$66.24 · Close");
  show({ kind: "signed_out" });
  expect(root.textContent).not.toContain("$66.24");
  expect(text()).toContain("What you typed is kept. Sign in to the help desk, then try again.");
  button("Try again")?.click();
  expect(connect).toHaveBeenCalledOnce();
  show(owner);
  expect(text()).toBe("$66.24 · Close");
  expect(onClosed).not.toHaveBeenCalled();
});

test("what is drawn follows the page's language", () => {
  words.set({ language: "it", translate: createTranslate("it", italian) });
  expect(text()).toBe("$66.24 · Chiudi");
});

test("once it is closed it hears of nothing any more", () => {
  life.abort("ended");
  show({ kind: "signed_out" });
  words.set({ language: "it", translate: createTranslate("it", italian) });
  expect(root.textContent).toBe("");
  expect(onClosed).toHaveBeenCalledOnce();
});

test("a sign-in that can't be reached takes nothing away", () => {
  show({ kind: "failed", problem });
  expect(text()).toBe("$66.24 · Close");
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
