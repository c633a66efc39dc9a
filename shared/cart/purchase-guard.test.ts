// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createPurchaseGuard, ON_SCREEN } from "./purchase-guard.ts";

const onPress = vi.fn();
const onRefuse = vi.fn();
const onReady = vi.fn();
let button: HTMLButtonElement;
let root: ShadowRoot;
let lifetime: AbortController;
let time: number;
let visible: boolean | null;
let watchers: Set<(visible: boolean) => void>;

beforeEach(() => {
  vi.useFakeTimers();
  time = 0;
  visible = null;
  watchers = new Set();
  lifetime = new AbortController();
  root = document.body.appendChild(document.createElement("div")).attachShadow({ mode: "closed" });
  button = root.appendChild(document.createElement("button"));
  root.elementFromPoint = () => button;
  const guard = createPurchaseGuard({
    now: () => time,
    // As in a browser: who begins to watch is told soon how things stand by then.
    observe: (_, onChange, signal) => {
      watchers.add(onChange);
      signal.addEventListener("abort", () => watchers.delete(onChange));
      if (visible !== null) setTimeout(() => watchers.has(onChange) && onChange(visible === true), LOOK);
    },
  });
  guard({ button, onPress, onRefuse, onReady, signal: lifetime.signal });
});

afterEach(() => {
  lifetime.abort();
  vi.clearAllMocks();
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** How long a look takes, in milliseconds. */
const LOOK = 5;

function see(now: boolean): void {
  visible = now;
  for (const watcher of [...watchers]) watcher(now);
}

/** An event as the browser makes it for a person. */
function trusted<E extends Event>(event: E): E {
  Object.defineProperty(event, "isTrusted", { value: true });
  return event;
}

const click = (detail = 1) => new MouseEvent("click", { bubbles: true, composed: true, detail });

function press(): void {
  button.dispatchEvent(trusted(new PointerEvent("pointerdown", { bubbles: true, composed: true })));
  button.dispatchEvent(trusted(click()));
}

/** Until the press has been looked at. */
function looked(): void {
  vi.advanceTimersByTime(LOOK);
}

function onScreen(milliseconds: number): void {
  see(true);
  time += milliseconds;
  vi.advanceTimersByTime(milliseconds);
}

test("a pointer on a button that was seen long enough buys", () => {
  onScreen(ON_SCREEN);
  press();
  looked();
  expect(onPress).toHaveBeenCalledOnce();
});

test.each(["Enter", " "])("the key %o buys", (key) => {
  onScreen(ON_SCREEN);
  button.dispatchEvent(trusted(new KeyboardEvent("keydown", { key, bubbles: true })));
  button.dispatchEvent(trusted(click(0)));
  looked();
  expect(onPress).toHaveBeenCalledOnce();
});

test("another key arms nothing", () => {
  onScreen(ON_SCREEN);
  button.dispatchEvent(trusted(new KeyboardEvent("keydown", { key: "a", bubbles: true })));
  button.dispatchEvent(trusted(click(0)));
  expect(onRefuse).toHaveBeenCalledWith("not_pressed");
});

test("a page's own events buy nothing", () => {
  onScreen(ON_SCREEN);
  button.click();
  button.dispatchEvent(new PointerEvent("pointerdown"));
  button.dispatchEvent(click());
  button.dispatchEvent(new PointerEvent("pointerdown"));
  button.dispatchEvent(trusted(click()));
  looked();
  expect(onPress).not.toHaveBeenCalled();
  expect(onRefuse.mock.calls).toEqual([["not_pressed"], ["not_pressed"], ["not_pressed"]]);
});

test("a trusted click with nothing pressed before, as label.click() makes it, buys nothing", () => {
  onScreen(ON_SCREEN);
  button.dispatchEvent(trusted(click(0)));
  expect(onRefuse).toHaveBeenCalledWith("not_pressed");
});

test("one press is one click: the next needs a press of its own", () => {
  onScreen(ON_SCREEN);
  press();
  button.dispatchEvent(trusted(click()));
  looked();
  expect(onPress).toHaveBeenCalledOnce();
  expect(onRefuse).toHaveBeenCalledWith("not_pressed");
});

test("a press that ended elsewhere arms nothing", () => {
  onScreen(ON_SCREEN);
  button.dispatchEvent(trusted(new PointerEvent("pointerdown", { bubbles: true, composed: true })));
  document.dispatchEvent(new PointerEvent("pointerup"));
  vi.advanceTimersByTime(1);
  button.dispatchEvent(trusted(click(0)));
  expect(onRefuse).toHaveBeenCalledWith("not_pressed");
});

test("half a second on screen, not less, and anew after being covered", () => {
  onScreen(ON_SCREEN - 1);
  press();
  expect(onRefuse).toHaveBeenCalledWith("too_soon");
  see(false);
  press();
  expect(onRefuse).toHaveBeenLastCalledWith("covered");
  onScreen(ON_SCREEN - 1);
  press();
  expect(onRefuse).toHaveBeenLastCalledWith("too_soon");
  time += 1;
  press();
  looked();
  expect(onPress).toHaveBeenCalledOnce();
});

test("something on top of it, at its middle or where it was pressed", () => {
  onScreen(ON_SCREEN);
  root.elementFromPoint = () => null;
  press();
  expect(onRefuse).toHaveBeenCalledWith("covered");
});

test("something laid over it just before the press, of which nothing was told yet", () => {
  onScreen(ON_SCREEN);
  visible = false;
  press();
  looked();
  expect(onPress).not.toHaveBeenCalled();
  expect(onRefuse).toHaveBeenCalledWith("covered");
});

test("two presses before the look is over are one", () => {
  onScreen(ON_SCREEN);
  press();
  press();
  looked();
  expect(onPress).toHaveBeenCalledOnce();
});

test("a press on another element that bubbles through is none", () => {
  onScreen(ON_SCREEN);
  const inside = button.appendChild(document.createElement("span"));
  inside.dispatchEvent(trusted(new PointerEvent("pointerdown", { bubbles: true })));
  inside.dispatchEvent(trusted(click()));
  expect(onRefuse).toHaveBeenCalledWith("not_pressed");
});

test("it tells when a press would count", () => {
  onScreen(ON_SCREEN);
  expect(onReady.mock.calls).toEqual([[false], [true]]);
  see(false);
  expect(onReady).toHaveBeenLastCalledWith(false);
});

test("nothing is heard afterwards", () => {
  onScreen(10);
  lifetime.abort();
  vi.advanceTimersByTime(ON_SCREEN);
  press();
  expect(onPress).not.toHaveBeenCalled();
  expect(onRefuse).not.toHaveBeenCalled();
  expect(onReady).not.toHaveBeenCalledWith(true);
});
