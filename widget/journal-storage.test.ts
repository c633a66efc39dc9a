// @vitest-environment happy-dom
import { expect, test } from "vitest";
import type { PurchaseRecord } from "../shared/checkout/index.ts";
import { journalStorage, merge } from "./journal-storage.ts";

const declined = { kind: "declined", order: null, problem: null } as const;

function record(key: string, more: Partial<PurchaseRecord> = {}): PurchaseRecord {
  return {
    key,
    quoteId: `quote-${key}`,
    version: "v1",
    note: null,
    summary: {
      lines: [{ target: "suite", name: "Suite", from: 10, to: 13, effective: "now" }],
      dueNow: { amountMinor: 6624, currency: "USD", exponent: 2 },
    },
    pressedAt: 1,
    attempts: 1,
    outcome: null,
    acknowledged: false,
    ...more,
  };
}

test("what another tab has pressed is kept", async () => {
  const here = journalStorage(localStorage, "purchases");
  const there = journalStorage(localStorage, "purchases");
  await here.save([record("a")]);
  await there.save([record("b", { pressedAt: 2 })]);
  expect((await here.load()).map(({ key }) => key)).toEqual(["b", "a"]);
});

test("of one purchase, the record that knows more stays", () => {
  const settled = record("a", { outcome: declined });
  const seen = record("a", { outcome: declined, acknowledged: true });
  expect(merge([record("a", { attempts: 5 })], [settled])).toEqual([settled]);
  expect(merge([settled], [record("a", { attempts: 5 })])).toEqual([settled]);
  expect(merge([settled], [seen])).toEqual([seen]);
  expect(merge([record("a", { attempts: 2 })], [record("a")])).toEqual([record("a", { attempts: 2 })]);
});

test("the newest twenty that are over and seen stay, and everything that isn't", () => {
  const over = Array.from({ length: 30 }, (_, at) =>
    record(`over-${at}`, { pressedAt: at, outcome: declined, acknowledged: true }),
  );
  const merged = merge([record("open", { pressedAt: -1 })], over);
  expect(merged).toHaveLength(21);
  expect(merged[0]?.key).toBe("over-29");
  expect(merged.at(-1)?.key).toBe("open");
});

test("what can't be read is nothing", async () => {
  localStorage.setItem("broken", "{");
  expect(await journalStorage(localStorage, "broken").load()).toEqual([]);
});
