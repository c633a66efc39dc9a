import { expect, test } from "vitest";
import type { TraceEvent } from "./opening-parts.ts";
import { partsOf } from "./opening-parts.ts";

const at = (name: string, tts: number, tdur?: number, url?: string): TraceEvent => ({
  ...{ name, tts, pid: 1, tid: 1, ph: tdur === undefined ? "I" : "X" },
  ...(tdur === undefined ? {} : { tdur }),
  ...(url === undefined ? {} : { args: { data: { url } } }),
});
const OURS = "chrome-extension://abc/page.js";

test("counts what is ours and what is drawn, within each opening, and nothing twice", () => {
  const events = [
    at("open-start", 1_000),
    // Begun before: its part within counts.
    at("RunTask", 900, 5_000),
    at("FunctionCall", 1_100, 1_000, "http://acorn.localhost/app.js"),
    at("FunctionCall", 1_200, 300, OURS),
    // Within ours: drawing, and ours once more.
    at("Layout", 1_250, 50),
    at("FunctionCall", 1_350, 100, OURS),
    at("UpdateLayoutTree", 2_500, 200),
    at("Paint", 3_900, 200),
    at("open-end", 4_000),
    at("Layout", 4_500, 500),
    at("open-end", 9_000),
    at("open-start", 8_000),
    at("FunctionCall", 8_100, 10, OURS),
    // Another thread's.
    { ...at("Layout", 8_200, 100), tid: 2 },
  ];
  expect(partsOf(events)).toEqual([
    { whole: 3_000, ours: 250, drawing: 350 },
    { whole: 1_000, ours: 10, drawing: 0 },
  ]);
});

test("an opening that never ended is none", () => {
  expect(partsOf([at("open-start", 1_000), at("Layout", 1_100, 10)])).toEqual([]);
});
