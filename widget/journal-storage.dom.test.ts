import { afterEach, expect, test, vi } from "vitest";
import type { PurchaseRecord } from "../shared/checkout/index.ts";
import { journalStorage, merge } from "./journal-storage.ts";
import { keptDraft } from "./kept-draft.ts";

afterEach(() => vi.unstubAllGlobals());

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
  const here = journalStorage("purchases");
  const there = journalStorage("purchases");
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
  expect(await journalStorage("broken").load()).toEqual([]);
});

test.each([
  ["site data is blocked", blocked],
  ["there is no room left", full],
])("where %s, a purchase that a reload would forget is not begun, and says why", async (_, storage) => {
  storage();
  const journal = journalStorage("purchases-2");
  expect(await journal.load()).toEqual([]);
  await expect(journal.save([record("a")])).rejects.toMatchObject({ type: "nothing-kept" });
});

test.each([
  ["site data is blocked", blocked],
  ["there is no room left", full],
])("where %s, what is typed stays as long as the page", async (_, storage) => {
  storage();
  const draft = keptDraft("draft");
  await draft.save({ note: "PO 4711" });
  expect(await draft.load()).toEqual({ note: "PO 4711" });
  await draft.save(null);
  expect(await draft.load()).toBeNull();
});

/** As browsers do it: to look is to be refused. */
function blocked(): void {
  vi.stubGlobal("localStorage", undefined);
  Object.defineProperty(globalThis, "localStorage", {
    configurable: true,
    get() {
      throw new DOMException("The operation is insecure.", "SecurityError");
    },
  });
}

function full(): void {
  const refuse = () => {
    throw new DOMException("No room.", "QuotaExceededError");
  };
  vi.stubGlobal("localStorage", { getItem: () => null, setItem: refuse, removeItem: () => undefined });
}
