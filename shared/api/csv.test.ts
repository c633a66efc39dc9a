import fc from "fast-check";
import { expect, test } from "vitest";
import { csvLine } from "./csv.ts";
import { DECIMAL_MARKS } from "./schemas/ledger.ts";

/** Reads lines as spreadsheets do that split at this: quotes count at the beginning of a cell, what follows them is kept. */
function readCells(text: string, separator: string): string[] {
  const cells: string[] = [];
  for (let at = 0; at < text.length; at++) {
    let cell = "";
    if (text[at] === '"') {
      for (at++; at < text.length; at++) {
        if (text[at] === '"' && text[at + 1] !== '"') break;
        if (text[at] === '"') at++;
        cell += text[at];
      }
      at++;
    }
    for (; at < text.length && text[at] !== separator && text[at] !== "\r" && text[at] !== "\n"; at++) cell += text[at];
    cells.push(cell);
    if (text[at] === "\r" && text[at + 1] === "\n") at++;
  }
  return text.endsWith(separator) ? [...cells, ""] : cells;
}

/** A cell that a spreadsheet computes; `-66` is a number of ours. */
const isFormula = (cell: string) => /^[\s"]*[=+\-@＝＋－＠]/.test(cell) && !/^-\d+([.,]\d+)?$/.test(cell);
const SEPARATORS = [",", ";", "\t", "|", "\u061b"];
const formulasIn = (text: string) => SEPARATORS.flatMap((separator) => readCells(text, separator).filter(isFormula));

test("quotes what needs it, and nothing else", () => {
  const values = ["plain", 'say "hi"', "a,b", "c;d", "two\r\nlines", " spaces ", null, -66.24];
  expect(csvLine(values, "point")).toBe('plain,"say ""hi""","a,b","c;d","two\r\nlines"," spaces ",,-66.24\r\n');
  expect(csvLine(values, "comma")).toBe('plain;"say ""hi""";"a,b";"c;d";"two\r\nlines";" spaces ";;-66,24\r\n');
});

test.each([
  ["=1+1", "'=1+1"],
  ["+1", "'+1"],
  ["-1", "'-1"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "'\t'=1"],
  ["\r=1", "'\r'=1"],
  ["\0=1", "'\0'=1"],
  [" =1", " '=1"],
  ["\u00a0=1", "\u00a0'=1"],
  ["＝1", "'＝1"],
  ["＋1", "'＋1"],
  ["－1", "'－1"],
  ["＠1", "'＠1"],
  ['=HYPERLINK("http://x")', `'=HYPERLINK("http://x")`],
  ["x;=1+1;y", "x;'=1+1;y"],
  ["x, -1", "x, '-1"],
  ["x\t@a", "x\t'@a"],
  ["x\n=1", "x\n'=1"],
  ['x;"=1"', `x;"'=1"`],
  ["PO-7 - cost centre 4, a=b", "PO-7 - cost centre 4, a=b"],
])("%j is text to a spreadsheet", (text, expected) => {
  for (const [decimal, separator] of [
    ["point", ","],
    ["comma", ";"],
  ] as const) {
    const line = csvLine(["first", text, "last"], decimal);
    expect(readCells(line, separator)).toEqual(["first", expected, "last"]);
    expect(formulasIn(line)).toEqual([]);
  }
});

const texts = fc.array(
  fc.string({ unit: fc.constantFrom("a", '"', ",", ";", "\t", "|", "\r", "\n", "=", "-", "＋", "'", " ", "é", "😀") }),
  { minLength: 2, maxLength: 6 },
);

test("no separator of any spreadsheet makes a formula of anything", () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(...DECIMAL_MARKS), (values, decimal) => {
      expect(formulasIn(`at${csvLine(["", ...values, -66.24], decimal)}`)).toEqual([]);
    }),
  );
});

test("whatever is written is read back", () => {
  const withoutApostrophes = (values: string[]) => values.map((value) => value.replaceAll("'", ""));
  fc.assert(
    fc.property(texts, (values) => {
      for (const [decimal, separator] of [
        ["point", ","],
        ["comma", ";"],
      ] as const) {
        const read = readCells(csvLine(values, decimal), separator);
        expect(withoutApostrophes(read)).toEqual(withoutApostrophes(values));
      }
    }),
  );
});
