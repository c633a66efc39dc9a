import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { press, trusted } from "../ui/testing/press.ts";
import { BEFORE_EYES, watchPurchaseButton } from "./purchase-press.ts";

const onPress = vi.fn();
const onRefuse = vi.fn();
const onReady = vi.fn();
let button: HTMLButtonElement;
let life: AbortController;
let hasFocus: boolean;
let visibility: DocumentVisibilityState;

beforeEach(() => {
  vi.useFakeTimers();
  hasFocus = true;
  visibility = "visible";
  vi.spyOn(document, "hasFocus").mockImplementation(() => hasFocus);
  vi.spyOn(document, "visibilityState", "get").mockImplementation(() => visibility);
  life = new AbortController();
  button = document.body.appendChild(document.createElement("button"));
});

afterEach(() => {
  life.abort();
  expect(vi.getTimerCount()).toBe(0);
  button.remove();
  vi.restoreAllMocks();
  vi.clearAllMocks();
  vi.useRealTimers();
});

const watch = () => watchPurchaseButton({ button, onPress, onRefuse, onReady, signal: life.signal });
const wait = (ms: number) => vi.advanceTimersByTime(ms);

function focus(gained: boolean): void {
  hasFocus = gained;
  window.dispatchEvent(new Event(gained ? "focus" : "blur"));
}

function tell(event: Event): void {
  button.dispatchEvent(trusted(event));
}

const pointer = (type: string) => tell(new PointerEvent(type, { bubbles: true, button: 0 }));
const key = (type: string, key: string, more: KeyboardEventInit = {}) =>
  tell(new KeyboardEvent(type, { key, bubbles: true, ...more }));
const click = () => tell(new MouseEvent("click", { bubbles: true }));

describe("a press counts", () => {
  test("half a second after the window came before somebody", () => {
    watch();
    wait(BEFORE_EYES);
    press(button);
    expect(onPress).toHaveBeenCalledOnce();
    expect(onRefuse).not.toHaveBeenCalled();
    wait(0);
  });

  test.each(["Enter", " "])("by the key %j", (name) => {
    watch();
    wait(BEFORE_EYES);
    key("keydown", name);
    click();
    expect(onPress).toHaveBeenCalledOnce();
  });

  test("without pointer and key, as a screen reader's may", () => {
    watch();
    wait(BEFORE_EYES);
    click();
    expect(onPress).toHaveBeenCalledOnce();
  });

  test("by a finger, which tells of a mouse when it is up", () => {
    watch();
    wait(BEFORE_EYES);
    for (const type of ["pointerdown", "pointerup", "mousedown", "mouseup", "click"]) pointer(type);
    expect(onPress).toHaveBeenCalledOnce();
    wait(0);
  });

  test("by Space that is held down longer than it repeats", () => {
    watch();
    wait(BEFORE_EYES);
    key("keydown", " ");
    key("keydown", " ", { repeat: true });
    click();
    expect(onPress).toHaveBeenCalledOnce();
  });
});

describe("a press doesn't count", () => {
  test("before that, and says so", () => {
    watch();
    wait(BEFORE_EYES - 1);
    press(button);
    expect(onPress).not.toHaveBeenCalled();
    expect(onRefuse).toHaveBeenCalledExactlyOnceWith("too_soon");
    wait(0);
  });

  test("that began before and ended after", () => {
    watch();
    wait(BEFORE_EYES - 1);
    pointer("pointerdown");
    wait(1);
    pointer("pointerup");
    click();
    expect(onRefuse).toHaveBeenCalledExactlyOnceWith("too_soon");
    wait(0);
  });

  test("that is made up", () => {
    watch();
    wait(BEFORE_EYES);
    button.click();
    expect(onRefuse).toHaveBeenCalledExactlyOnceWith("not_pressed");
    expect(onPress).not.toHaveBeenCalled();
  });

  test("of a key that was held when the button got the focus", () => {
    watch();
    wait(BEFORE_EYES);
    key("keydown", "Enter", { repeat: true });
    click();
    expect(onRefuse).toHaveBeenCalledExactlyOnceWith("too_soon");
  });

  test("while the window has no focus, or for half a second after it has it again", () => {
    watch();
    wait(BEFORE_EYES);
    focus(false);
    expect(onReady).toHaveBeenLastCalledWith(false);
    click();
    expect(onRefuse).toHaveBeenCalledTimes(1);
    focus(true);
    wait(BEFORE_EYES - 1);
    click();
    expect(onRefuse).toHaveBeenCalledTimes(2);
    wait(1);
    expect(onReady).toHaveBeenLastCalledWith(true);
    click();
    expect(onPress).toHaveBeenCalledOnce();
  });

  test("that began before the focus went and came back", () => {
    watch();
    wait(BEFORE_EYES);
    pointer("pointerdown");
    focus(false);
    focus(true);
    wait(BEFORE_EYES - 1);
    click();
    expect(onPress).not.toHaveBeenCalled();
  });

  test("where the focus went without a word", () => {
    watch();
    wait(BEFORE_EYES);
    hasFocus = false;
    click();
    expect(onRefuse).toHaveBeenCalledExactlyOnceWith("too_soon");
  });

  test("while the page is hidden", () => {
    watch();
    wait(BEFORE_EYES);
    visibility = "hidden";
    document.dispatchEvent(new Event("visibilitychange"));
    click();
    expect(onPress).not.toHaveBeenCalled();
  });

  test("once nobody listens any more", () => {
    watch();
    wait(BEFORE_EYES);
    life.abort();
    press(button);
    expect(onPress).not.toHaveBeenCalled();
  });
});

test("the button says when a press would count", () => {
  hasFocus = false;
  watch();
  wait(BEFORE_EYES);
  expect(onReady.mock.calls).toEqual([[false]]);
  focus(true);
  wait(BEFORE_EYES);
  expect(onReady).toHaveBeenLastCalledWith(true);
});

test("a held Enter that clicks nothing is told of once", () => {
  button.addEventListener("keydown", (event) => event.preventDefault(), { signal: life.signal });
  watch();
  wait(BEFORE_EYES);
  for (let time = 0; time < 3; time += 1) key("keydown", "Enter", { repeat: true, cancelable: true });
  expect(onRefuse).toHaveBeenCalledExactlyOnceWith("too_soon");
  expect(onPress).not.toHaveBeenCalled();
});
