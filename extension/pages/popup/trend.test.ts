import { expect, test, vi } from "vitest";
import type { InsightsPart } from "../../../shared/api/index.ts";
import { NOW } from "../../../shared/api/testing.ts";
import { readTrends } from "./trend.ts";

const PEAKS: Record<string, number[]> = { grown: [5, 9, 8], shrunk: [8, 6], same: [4, 7, 4], new: [3], unknown: [] };

const usage = vi.fn(async ({ product = "" }) => ({
  days: (PEAKS[product] ?? []).map((peak, day) => ({ date: `2026-11-0${day + 1}`, peak, purchased: 10 })),
})) as unknown as InsightsPart["usage"];

test("a trend is how many more are in use than on the first day that is known", async () => {
  const products = Object.keys(PEAKS).map((id) => ({ id }));
  expect(await readTrends({ usage }, products, NOW)).toEqual(
    new Map([
      ["grown", { change: 3, days: 2 }],
      ["shrunk", { change: -2, days: 1 }],
    ]),
  );
  expect(usage).toHaveBeenCalledWith({ product: "grown", from: "2026-10-24" });
});
