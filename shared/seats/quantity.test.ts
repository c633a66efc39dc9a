import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_QUANTITY } from "./max-quantity.ts";
import type { QuantityProblem } from "./quantity.ts";
import { mayMeanTotal, readQuantity } from "./quantity.ts";

const UNDERSTOOD: [string, number][] = [
  ["1", 1],
  ["9999", 9_999],
  ["007", 7],
  ["+3", 3],
  ["+ 3", 3],
  ["  3  ", 3],
  ["3\n", 3],
  ["\t3", 3],
  ["\u00a03\u00a0", 3],
  ["\ufeff3", 3],
  ["\u200b3\u200b", 3],
  ["\u200f3", 3],
  ["\u2068\u0663\u2069", 3],
  // Other scripts
  ["٣", 3],
  ["١٢", 12],
  ["۱۲", 12],
  ["१२", 12],
  ["১২", 12],
  ["๑๒", 12],
  ["１２", 12],
  ["＋１２", 12],
  ["𝟏𝟐", 12],
  ["𑁧𑁨", 12],
  ["1٢", 12],
  // Mathematical digits: five sets of ten in a row
  ["𝟘𝟙𝟚", 12],
  // Decimals that are zero
  ["3.0", 3],
  ["3,0", 3],
  ["3.00", 3],
  ["3.0000", 3],
  ["٣٫٠", 3],
  // Whole exponents
  ["1e2", 100],
  ["1E2", 100],
  ["1e+2", 100],
  ["12e0", 12],
  ["9e3", 9_000],
  // Thousands
  ["1 000", 1_000],
  ["1\u00a0000", 1_000],
  ["1\u202f000", 1_000],
  ["1\u2009000", 1_000],
  ["1'000", 1_000],
  ["1’000", 1_000],
  ["١٬٠٠٠", 1_000],
];

const REFUSED: [string, QuantityProblem][] = [
  ["", "empty"],
  ["   ", "empty"],
  ["\u00a0", "empty"],
  ["\u200b", "empty"],
  ["-3", "negative"],
  ["- 3", "negative"],
  ["−3", "negative"],
  ["–3", "negative"],
  ["－３", "negative"],
  ["-٣", "negative"],
  ["-1.5", "negative"],
  ["-1e2", "negative"],
  ["0", "too_small"],
  ["+0", "too_small"],
  ["000", "too_small"],
  ["0.0", "too_small"],
  ["0.000", "too_small"],
  ["0e9", "too_small"],
  ["10000", "too_large"],
  ["10 000", "too_large"],
  ["1,000,000", "too_large"],
  ["1.000.000", "too_large"],
  ["1e4", "too_large"],
  ["1e99", "too_large"],
  ["99999999999999999999999999", "too_large"],
  ["9".repeat(400), "too_large"],
  ["1.5", "not_whole"],
  ["1,5", "not_whole"],
  ["0.5", "not_whole"],
  ["0.125", "not_whole"],
  ["3.14159", "not_whole"],
  ["٣٫٥", "not_whole"],
  ["1000.500", "not_whole"],
  // A thousand or one, by country
  ["1,000", "ambiguous"],
  ["1.000", "ambiguous"],
  ["12.345", "ambiguous"],
  ["999,000", "ambiguous"],
  ["1000,000", "ambiguous"],
  ["1000.000", "ambiguous"],
  ["three", "not_a_number"],
  ["3 licenses", "not_a_number"],
  ["about 3", "not_a_number"],
  ["tre", "not_a_number"],
  ["三", "not_a_number"],
  ["Ⅲ", "not_a_number"],
  ["½", "not_a_number"],
  ["1½", "not_a_number"],
  // Normalised, this would be 52.
  ["5²", "not_a_number"],
  ["5₂", "not_a_number"],
  ["①", "not_a_number"],
  ["0x10", "not_a_number"],
  ["0b11", "not_a_number"],
  ["1_000", "not_a_number"],
  ["1 2", "not_a_number"],
  ["1 00", "not_a_number"],
  ["1000 000", "not_a_number"],
  ["3-5", "not_a_number"],
  ["3+2", "not_a_number"],
  ["3\n4", "not_a_number"],
  ["(3)", "not_a_number"],
  ["3%", "not_a_number"],
  ["$3", "not_a_number"],
  ["++3", "not_a_number"],
  ["+-3", "not_a_number"],
  ["--3", "not_a_number"],
  ["-", "not_a_number"],
  ["+", "not_a_number"],
  [".", "not_a_number"],
  ["3.", "not_a_number"],
  [".5", "not_a_number"],
  ["1e", "not_a_number"],
  ["e2", "not_a_number"],
  ["1e-2", "not_a_number"],
  ["1e2.5", "not_a_number"],
  ["Infinity", "not_a_number"],
  ["NaN", "not_a_number"],
  ["null", "not_a_number"],
  ["<b>3</b>", "not_a_number"],
  // Shown the other way round than it is stored
  ["\u202e21", "not_a_number"],
];

describe("an additional number", () => {
  it.each(UNDERSTOOD)("%j is %d", (text, value) => {
    expect(readQuantity(text)).toEqual({ ok: true, value });
  });

  it.each(REFUSED)("%j is refused: %s", (text, problem) => {
    expect(readQuantity(text)).toEqual({ ok: false, problem });
  });
});

describe("a total", () => {
  it.each(["0", "000", "+0", "0.0", "٠", "0e0", "0e99"])("%j is 0", (text) => {
    expect(readQuantity(text, "total")).toEqual({ ok: true, value: 0 });
  });

  it.each([
    ["-1", "negative"],
    ["-0", "negative"],
    ["10000", "too_large"],
    ["", "empty"],
  ] as const)("%j is refused: %s", (text, problem) => {
    expect(readQuantity(text, "total")).toEqual({ ok: false, problem });
  });
});

describe("properties", () => {
  const quantity = fc.integer({ min: 1, max: MAX_QUANTITY });
  // Zeros of scripts whose ten digits follow one another
  const zeros = fc.constantFrom(0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xe50, 0x1040, 0xff10, 0x11066, 0x1e950);

  it("every quantity is understood in every script, with spaces and signs around", () => {
    fc.assert(
      fc.property(
        quantity,
        zeros,
        fc.constantFrom("", " ", "\u00a0", "\t"),
        fc.constantFrom("", "+"),
        (value, zero, space, sign) => {
          const digits = String(value).replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
          expect(readQuantity(`${space}${sign}${digits}${space}`)).toEqual({ ok: true, value });
        },
      ),
    );
  });

  it("any text gives a whole number within bounds, or a problem, and never throws", () => {
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[-+0-9.,eE '٠-٩²]{0,12}$/));
    fc.assert(
      fc.property(text, fc.constantFrom("additional" as const, "total" as const), (typed, mode) => {
        const entry = readQuantity(typed, mode);
        if (!entry.ok) return;
        expect(Number.isInteger(entry.value)).toBe(true);
        expect(entry.value).toBeGreaterThanOrEqual(mode === "total" ? 0 : 1);
        expect(entry.value).toBeLessThanOrEqual(MAX_QUANTITY);
      }),
      { numRuns: 1_000 },
    );
  });

  it("what is understood, written plainly, is understood the same", () => {
    fc.assert(
      fc.property(fc.constantFrom(...UNDERSTOOD), ([text, value]) => {
        expect(readQuantity(text)).toEqual(readQuantity(String(value)));
      }),
    );
  });
});

it.each([
  [15, 12, true],
  [12, 12, false],
  [3, 12, false],
  [3, 0, false],
  [2, 1, true],
])("adding %d to %d may mean a total: %s", (additional, current, asked) => {
  expect(mayMeanTotal(additional, current)).toBe(asked);
});
