import { describe, expect, test } from "vitest";
import { fewProducts, manyLines, soldBySales } from "../api/testing-subscriptions.ts";
import type { Quantities } from "./index.ts";
import {
  addedLines,
  changeOf,
  draftOf,
  isAsking,
  isShortFormOpen,
  openQuantities,
  shownLines,
  wishOf,
  withAnswer,
  withNewNumbers,
  withText,
  withVariant,
} from "./index.ts";

function open(...given: Parameters<typeof openQuantities>): Quantities {
  const quantities = openQuantities(...given);
  if (quantities === null) throw new Error("There is no form.");
  return quantities;
}

const texts = ({ lines }: Quantities) => lines.map(({ text }) => text);

describe("opening", () => {
  test("the full form has a number a line; one license of Support is what people come for", () => {
    const form = open(manyLines());
    expect(form.variant).toBe("full");
    expect(texts(form)).toEqual(["1", "0", "0", "0"]);
    expect(wishOf(form)).toEqual({ kind: "lines", lines: [{ target: "suite", add: 1 }] });
    expect(isShortFormOpen(form)).toBe(false);
  });

  test("the short form shows the line that holds Support", () => {
    const form = open(fewProducts());
    expect(form.variant).toBe("simplified");
    expect(shownLines(form).map(({ line }) => line.target)).toEqual(["suite"]);
  });

  test("totals begin with what there is, and change nothing", () => {
    const form = open(fewProducts(), { mode: "total", variant: "full" });
    expect(form.variant).toBe("full");
    expect(texts(form)).toEqual(["50", "20", "20", "12"]);
    expect(wishOf(form)).toEqual({ kind: "nothing" });
  });

  test("a subscription without the line that it names has no form", () => {
    expect(openQuantities(manyLines({ primaryTarget: "unicorns" }))).toBeNull();
  });
});

describe("typing", () => {
  test("in the full form a line may be left at 0, but not all", () => {
    const form = withText(open(manyLines()), "suite", "0");
    expect(wishOf(form)).toEqual({ kind: "nothing" });
    expect(addedLines(form)).toBeNull();
    const more = withText(withText(form, "sell", "2"), "quality-assurance", "1");
    expect(addedLines(more)).toEqual([
      { target: "quality-assurance", add: 1 },
      { target: "sell", add: 2 },
    ]);
  });

  test("in the short form it may not", () => {
    expect(wishOf(withText(open(fewProducts()), "suite", "0"))).toEqual({ kind: "unreadable" });
  });

  test("what one line can't be read as keeps the whole from being priced", () => {
    expect(wishOf(withText(open(manyLines()), "sell", "two"))).toEqual({ kind: "unreadable" });
  });

  test("totals go up and down in one change", () => {
    const form = withText(withText(open(manyLines(), { mode: "total", variant: "full" }), "suite", "53"), "sell", "10");
    expect(form.lines.map((line) => changeOf(line, "total"))).toEqual([3, 0, 0, -2]);
    expect(wishOf(form)).toEqual({
      kind: "lines",
      lines: [
        { target: "suite", total: 53 },
        { target: "sell", total: 10 },
      ],
    });
  });

  test("what only sales can add takes no number", () => {
    const form = withText(open(soldBySales()), "sell", "5");
    expect(texts(form)).toEqual(["1", "0", "0", "0"]);
    expect(open(soldBySales(), { kept: { variant: "full", texts: { sell: "5" } } }).lines[3]?.text).toBe("0");
  });
});

describe("more, or in total?", () => {
  test("is asked of each line, once a number", () => {
    let form = withText(withText(open(manyLines()), "suite", "55"), "sell", "15");
    expect(isAsking(form)).toBe(true);
    expect(addedLines(form)).toBeNull();
    form = withAnswer(form, "suite", 55);
    expect(isAsking(form)).toBe(true);
    form = withAnswer(form, "sell", 3);
    expect(isAsking(form)).toBe(false);
    expect(addedLines(form)).toEqual([
      { target: "suite", add: 55 },
      { target: "sell", add: 3 },
    ]);
    expect(isAsking(withText(form, "sell", "16"))).toBe(true);
  });

  test("isn't asked of totals", () => {
    expect(isAsking(withText(open(manyLines(), { mode: "total", variant: "full" }), "sell", "99"))).toBe(false);
  });

  test("isn't asked of lines that the short form hides", () => {
    const form = withVariant(withText(withVariant(open(fewProducts()), "full"), "sell", "15"), "simplified");
    expect(isAsking(form)).toBe(false);
  });
});

describe("the switch between the forms", () => {
  test("keeps everything that was typed, and buys what is shown", () => {
    const full = withText(withVariant(withText(open(fewProducts()), "suite", "3"), "full"), "sell", "2");
    expect(wishOf(full)).toMatchObject({ lines: [{ add: 3 }, { target: "sell", add: 2 }] });
    const short = withVariant(full, "simplified");
    expect(wishOf(short)).toEqual({ kind: "lines", lines: [{ target: "suite", add: 3 }] });
    expect(wishOf(withVariant(short, "full"))).toEqual(wishOf(full));
  });

  test("reads a 0 as each of them does", () => {
    const full = withText(withVariant(open(fewProducts()), "full"), "suite", "0");
    expect(full.lines[0]?.entry).toEqual({ ok: true, value: 0 });
    expect(withVariant(full, "simplified").lines[0]?.entry).toEqual({ ok: false, problem: "too_small" });
  });
});

describe("newer numbers", () => {
  test("are taken over and told; what was typed stays", () => {
    const { quantities, changed } = withNewNumbers(withText(open(manyLines()), "sell", "2"), [
      { target: "suite", from: 50 },
      { target: "sell", from: 15 },
    ]);
    expect(changed).toEqual([{ name: "Sell", from: 12, to: 15 }]);
    expect(quantities.lines[3]).toMatchObject({ text: "2", line: { quantity: 15 } });
  });

  test("that are the same change nothing", () => {
    const form = open(manyLines());
    expect(withNewNumbers(form, [{ target: "suite", from: 50 }])).toEqual({ quantities: form, changed: [] });
  });
});

describe("what is kept", () => {
  test.each([
    ["full", withText(open(manyLines()), "sell", "2x")],
    ["full, nothing but the first emptied", withText(open(manyLines()), "suite", "")],
    ["full by choice", withText(withVariant(open(fewProducts()), "full"), "sell", "2")],
    ["short", withText(open(fewProducts()), "suite", "4 ")],
  ])("%s comes back", (_, form) => {
    expect(open(form.subscription, { kept: draftOf(form) })).toEqual(form);
  });

  test("an untouched total follows the subscription", () => {
    const kept = draftOf(withText(open(manyLines(), { mode: "total", variant: "full" }), "suite", "53"));
    expect(kept.texts).toEqual({ suite: "53" });
    const lines = manyLines().lines.map((line) => ({ ...line, quantity: line.quantity + 1 }));
    expect(texts(open(manyLines({ lines }), { mode: "total", variant: "full", kept }))).toEqual([
      "53",
      "21",
      "21",
      "13",
    ]);
  });
});
