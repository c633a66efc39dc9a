import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Press } from "../api/press.ts";
import { spendPress, watchPresses } from "./press.ts";
import { press, SOME_PRESS, trusted } from "./testing/press.ts";

const onPress = vi.fn<(press: Press) => void>();
const onRefuse = vi.fn<() => void>();
let isOn = true;
let button: HTMLButtonElement;
let elsewhere: HTMLElement;
let lifetime: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  isOn = true;
  lifetime = new AbortController();
  const host = document.body.appendChild(document.createElement("div"));
  elsewhere = document.body.appendChild(document.createElement("div"));
  button = document.createElement("button");
  host.attachShadow({ mode: "closed" }).append(button);
  watchPresses(button, { isOn: () => isOn, onPress, onRefuse }, lifetime.signal);
});

afterEach(() => {
  lifetime.abort();
  document.body.replaceChildren();
  vi.resetAllMocks();
  vi.useRealTimers();
});

const BUBBLES = { bubbles: true, composed: true, cancelable: true };
const send = (event: Event, to: EventTarget = button) => to.dispatchEvent(event);
const real = (event: Event, to: EventTarget = button) => send(trusted(event), to);
const pointer = (type: string, more = {}) => new PointerEvent(type, { ...BUBBLES, button: 0, ...more });
const mouse = (type: string) => new MouseEvent(type, { ...BUBBLES, button: 0 });
const key = (type: string, name: string, more = {}) => new KeyboardEvent(type, { ...BUBBLES, key: name, ...more });
const counts = () => ({ taken: onPress.mock.calls.length, refused: onRefuse.mock.calls.length });

test("a press with a pointer, with a mouse alone, with Enter and with Space are a person's", () => {
  press(button);
  expect(counts()).toEqual({ taken: 1, refused: 0 });
  for (const type of ["mousedown", "mouseup", "click"]) real(mouse(type));
  expect(counts()).toEqual({ taken: 2, refused: 0 });
  real(key("keydown", "Enter"));
  real(pointer("click"));
  real(key("keyup", "Enter"));
  expect(counts()).toEqual({ taken: 3, refused: 0 });
  real(key("keydown", " "));
  real(key("keydown", " ", { repeat: true }));
  real(key("keyup", " "));
  real(pointer("click"));
  expect(counts()).toEqual({ taken: 4, refused: 0 });
});

test("made-up events and click() are nobody's", () => {
  button.click();
  for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click"]) send(pointer(type));
  for (const type of ["keydown", "keyup"]) send(key(type, "Enter"));
  button.click();
  expect(counts()).toEqual({ taken: 0, refused: 3 });
});

test("made-up ones before a trusted click, as a label gives, are nobody's either", () => {
  send(pointer("pointerdown"));
  send(key("keydown", "Enter"));
  real(pointer("click"));
  expect(counts()).toEqual({ taken: 0, refused: 1 });
});

test("a trusted click alone, as of labels, forms, commands and access keys, is nobody's", () => {
  real(pointer("click"));
  expect(counts()).toEqual({ taken: 0, refused: 1 });
});

test("a click that begins elsewhere, or on what a page has put into the button, is nobody's", () => {
  real(pointer("pointerdown"), elsewhere);
  real(pointer("click"));
  const theirs = button.appendChild(document.createElement("input"));
  real(key("keydown", "Enter"), theirs);
  real(pointer("click"));
  real(pointer("pointerdown"), theirs);
  real(pointer("click"), theirs);
  expect(counts()).toEqual({ taken: 0, refused: 3 });
});

test.each([
  ["let go elsewhere", () => real(pointer("pointerup"), document.body)],
  ["let go elsewhere, with a mouse", () => real(mouse("mouseup"), document.body)],
  ["taken over by the browser", () => real(pointer("pointercancel"))],
  ["the focus gone", () => real(new FocusEvent("blur"))],
])("a press that has ended, %s, begins no other click", (_, ends) => {
  real(pointer("pointerdown"));
  ends();
  real(pointer("click"));
  expect(counts()).toEqual({ taken: 0, refused: 1 });
});

test("a key let go elsewhere ends its press", () => {
  real(key("keydown", " "));
  real(key("keyup", " "), elsewhere);
  real(pointer("click"));
  expect(counts()).toEqual({ taken: 0, refused: 1 });
});

test("once let go, the click comes at once or not at all", () => {
  real(pointer("pointerdown"));
  real(pointer("pointerup"));
  vi.runAllTimers();
  real(pointer("click"));
  expect(counts()).toEqual({ taken: 0, refused: 1 });
});

test("what a page clicks in the middle of a press takes nothing from it", () => {
  for (const type of ["pointerdown", "pointerup", "click"]) {
    button.click();
    real(pointer(type));
  }
  expect(counts()).toEqual({ taken: 1, refused: 3 });
});

test("one press is one, whatever clicks in its middle", () => {
  real(pointer("pointerdown"));
  real(pointer("pointerup"));
  real(pointer("click"));
  real(pointer("click"));
  expect(counts()).toEqual({ taken: 1, refused: 1 });
});

test("another key, another button of the mouse and a held Enter begin nothing", () => {
  real(key("keydown", "a"));
  real(pointer("click"));
  real(pointer("pointerdown", { button: 2 }));
  real(pointer("click"));
  const held = key("keydown", "Enter", { repeat: true });
  real(held);
  expect(held.defaultPrevented).toBe(true);
  real(pointer("click"));
  expect(counts()).toEqual({ taken: 0, refused: 3 });
});

test("a press that begins or ends while the button is off is none, and nothing is said of it", () => {
  isOn = false;
  press(button);
  expect(counts()).toEqual({ taken: 0, refused: 0 });
  real(pointer("pointerdown"));
  isOn = true;
  real(pointer("click"));
  expect(counts()).toEqual({ taken: 0, refused: 1 });
});

test("the button is listened to wherever it is moved", () => {
  elsewhere.append(button);
  press(button);
  expect(counts()).toEqual({ taken: 1, refused: 0 });
});

test("nothing is heard once its life has ended", () => {
  lifetime.abort();
  press(button);
  expect(counts()).toEqual({ taken: 0, refused: 0 });
});

test("a press is spent once, within ten seconds, and made nowhere else", () => {
  press(button);
  press(button);
  const [first, second] = onPress.mock.calls.map(([made]) => made);
  expect(spendPress(first)).toBe(true);
  expect(spendPress(first)).toBe(false);
  vi.advanceTimersByTime(10_001);
  expect(spendPress(second)).toBe(false);
  expect(spendPress(undefined)).toBe(false);
  expect(spendPress(SOME_PRESS)).toBe(false);
});
