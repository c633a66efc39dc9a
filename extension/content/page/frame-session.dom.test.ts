import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { NOW, seatsOf, snapshotOf } from "../../../shared/api/testing.ts";
import type { ToPage, ToWorker } from "../../platform/messages.ts";
import { startFrameSession } from "./frame-session.ts";

let life: AbortController;
let asked: ToWorker["kind"][];
let answer: (value: unknown) => void;
let tell: (message: ToPage) => void;

const settle = () => new Promise((resolve) => setTimeout(resolve));
const HELLO = { language: "en", catalogue: {}, hostWords: null };

beforeEach(() => {
  life = new AbortController();
  asked = [];
  const sendMessage = ({ kind }: ToWorker) => {
    asked.push(kind);
    return new Promise((resolve) => {
      answer = (value) => resolve({ ok: true, value });
    });
  };
  const addListener = (hear: (message: unknown, sender: { id: string }) => void) => {
    tell = (message) => hear(message, { id: "seatmeter" });
  };
  const onMessage = { addListener, removeListener: vi.fn() };
  vi.stubGlobal("chrome", { runtime: { id: "seatmeter", sendMessage, onMessage } });
});
afterEach(() => {
  life.abort("ended");
  vi.unstubAllGlobals();
});

test("a frame asks once how things stand, and hears of seats; it neither identifies nor holds a lease", async () => {
  const session = startFrameSession(life.signal);
  expect(session.seats.value.connection.kind).toBe("connecting");
  answer({ hello: HELLO, state: seatsOf(snapshotOf(10, 8)) });
  await settle();
  expect(session.viewer()?.memberId).toBeDefined();
  tell({ kind: "seats", state: seatsOf(snapshotOf(10, 9)) });
  expect(session.seats.value).toEqual(seatsOf(snapshotOf(10, 9)));
  tell({ kind: "lastTaken", at: new Date(NOW).toISOString() });
  expect(session.seats.value).toEqual(seatsOf(snapshotOf(10, 9)));
  document.dispatchEvent(new Event("visibilitychange"));
  expect(asked).toEqual(["helloFrame"]);
});

test("newer numbers are read when a form opens, and only once the worker knows of the frame", async () => {
  const session = startFrameSession(life.signal);
  session.refresh();
  expect(asked).toEqual(["helloFrame"]);
  answer({ hello: HELLO, state: seatsOf(snapshotOf(10, 8)) });
  await settle();
  expect(asked).toEqual(["helloFrame", "refresh"]);
  answer(seatsOf(snapshotOf(12, 8)));
  await settle();
  expect(session.seats.value).toEqual(seatsOf(snapshotOf(12, 8)));
});
