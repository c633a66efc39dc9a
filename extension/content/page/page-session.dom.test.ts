import { signal as signalOf } from "@preact/signals-core";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { SeatState } from "../../../shared/api/index.ts";
import { seatsOf, snapshotOf, viewerOf } from "../../../shared/api/testing.ts";
import type { PurchaseRecord } from "../../../shared/checkout/purchase.ts";
import type { ToPage, ToWorker } from "../../platform/messages.ts";
import { startSession } from "./page-session.ts";

let life: AbortController;
let asked: ToWorker["kind"][];
/** What is asked and not answered yet. */
let open: { kind: ToWorker["kind"]; answer: (value: unknown) => void }[];
let tell: (message: ToPage) => void;

const settle = () => new Promise((resolve) => setTimeout(resolve));
const HELLO = { language: "en", catalogue: {}, hostWords: null };
const OWNER = seatsOf(snapshotOf(10, 8));
const OTHER = seatsOf(snapshotOf(10, 8), { ...viewerOf("billing_admin"), memberId: "somebody-else" });
const PURCHASES = [{ key: "key-1" }] as PurchaseRecord[];
const owner = viewerOf("owner").memberId;

async function answer(kind: ToWorker["kind"], value: unknown): Promise<void> {
  const at = open.findIndex((each) => each.kind === kind);
  const [found] = open.splice(at, 1);
  if (at < 0 || found === undefined) throw new Error(`Nobody asked for ${kind}.`);
  found.answer(value);
  await settle();
}

beforeEach(() => {
  life = new AbortController();
  [asked, open] = [[], []];
  const sendMessage = ({ kind }: ToWorker) => {
    asked.push(kind);
    return new Promise((resolve) => {
      open.push({ kind, answer: (value) => resolve({ ok: true, value }) });
    });
  };
  const addListener = (hear: (message: unknown, sender: { id: string }) => void) => {
    tell = (message) => hear(message, { id: "seatmeter" });
  };
  vi.stubGlobal("chrome", {
    runtime: { id: "seatmeter", sendMessage, onMessage: { addListener, removeListener: vi.fn() } },
  });
});
afterEach(() => {
  life.abort("ended");
  vi.unstubAllGlobals();
});

const nothing = () => undefined;
const start = () =>
  startSession(
    {
      hostWords: signalOf(null),
      ...{ onLastTaken: nothing, onAdd: nothing, onAddInFrame: nothing, onFoundInFrame: nothing, onReview: nothing },
    },
    life.signal,
  );

async function begun(state: SeatState = OWNER) {
  const session = start();
  await answer("hello", HELLO);
  await answer("identify", state);
  return session;
}

test("shows nobody until the worker has asked who is signed in, whatever it says before", async () => {
  const session = start();
  await answer("hello", HELLO);
  tell({ kind: "seats", state: OTHER });
  tell({ kind: "purchases", person: "somebody-else", records: PURCHASES });
  expect(session.viewer()).toBeNull();
  await answer("identify", OWNER);
  expect(session.viewer()?.memberId).toBe(owner);
  expect(session.purchases.value).toEqual([]);
});

test("unfinished purchases are gone on with, and nothing of them stays for whoever comes next", async () => {
  const session = await begun();
  await answer("purchases", PURCHASES);
  expect(session.purchases.value).toEqual(PURCHASES);
  expect(asked).toEqual(["hello", "identify", "purchases", "resume"]);
  tell({ kind: "seats", state: OTHER });
  expect(session.purchases.value).toEqual([]);
  tell({ kind: "purchases", person: owner, records: PURCHASES });
  expect(session.purchases.value).toEqual([]);
});

test("purchases that come late for somebody who has left are nobody's", async () => {
  const session = await begun();
  tell({ kind: "seats", state: OTHER });
  await answer("purchases", PURCHASES);
  expect(session.purchases.value).toEqual([]);
  expect(asked).not.toContain("resume");
});

test("the window is heard of for the person who is signed in alone", async () => {
  const session = await begun();
  const stand = { id: "window-1", pressed: null };
  tell({ kind: "confirmation", person: "somebody-else", stand });
  expect(session.confirmation.value).toBeNull();
  tell({ kind: "confirmation", person: owner, stand });
  expect(session.confirmation.value).toEqual(stand);
});

test("out of the back-forward cache nobody is shown until it is known again who is signed in", async () => {
  const session = await begun();
  await answer("purchases", []);
  dispatchEvent(Object.assign(new Event("pageshow"), { persisted: false }));
  expect(session.viewer()?.memberId).toBe(owner);
  dispatchEvent(Object.assign(new Event("pageshow"), { persisted: true }));
  expect(session.viewer()).toBeNull();
  tell({ kind: "seats", state: OWNER });
  expect(session.viewer()).toBeNull();
  await answer("hello", HELLO);
  await answer("identify", OTHER);
  expect(session.viewer()?.memberId).toBe("somebody-else");
});

test("newer numbers are asked for once the worker knows this page", async () => {
  const session = start();
  session.refresh();
  expect(asked).toEqual(["hello"]);
  await answer("hello", HELLO);
  await answer("identify", OWNER);
  await answer("purchases", []);
  expect(asked).toContain("refresh");
  await answer("refresh", seatsOf(snapshotOf(12, 8)));
  expect(session.seats.value).toEqual(seatsOf(snapshotOf(12, 8)));
});
