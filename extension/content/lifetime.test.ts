import { expect, test, vi } from "vitest";
import { endLife, onAbort, within } from "./lifetime.ts";

test("what ends a lifetime is called once, in its order, unless it was taken back", () => {
  const life = new AbortController();
  const called: string[] = [];
  onAbort(life.signal, () => called.push("first"));
  const takeBack = onAbort(life.signal, () => called.push("taken back"));
  onAbort(life.signal, () => called.push("last"));
  takeBack();
  endLife(life);
  endLife(life);
  expect(called).toEqual(["first", "last"]);
});

test("what fails at the end keeps nothing else from ending, and is told", () => {
  const report = vi.fn();
  vi.stubGlobal("reportError", report);
  const life = new AbortController();
  const last = vi.fn();
  const thrown = new Error("no");
  onAbort(life.signal, () => {
    throw thrown;
  });
  onAbort(life.signal, last);
  endLife(life);
  vi.unstubAllGlobals();
  expect(report).toHaveBeenCalledWith(thrown);
  expect(last).toHaveBeenCalledTimes(1);
});

test("a lifetime within another ends with it, and by itself", () => {
  const outer = new AbortController();
  const [first, second] = [within(outer.signal), within(outer.signal)];
  endLife(first);
  expect([first.signal.aborted, second.signal.aborted]).toEqual([true, false]);
  endLife(outer);
  expect(second.signal.aborted).toBe(true);
});
