import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { leaveAfterPress } from "./leave-after-press.ts";

const close = vi.fn();
let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
});

afterEach(() => {
  life.abort();
  vi.clearAllMocks();
  vi.useRealTimers();
});

test("closes at once where nobody has pressed", () => {
  leaveAfterPress(close, life.signal)();
  vi.advanceTimersByTime(0);
  expect(close).toHaveBeenCalledOnce();
});

test.each(["pointerdown", "keydown"])(
  "stays for a second after %s, so that what is pressed again falls on it",
  (type) => {
    const leave = leaveAfterPress(close, life.signal);
    window.dispatchEvent(new Event(type));
    vi.advanceTimersByTime(300);
    leave();
    vi.advanceTimersByTime(699);
    expect(close).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(close).toHaveBeenCalledOnce();
  },
);
